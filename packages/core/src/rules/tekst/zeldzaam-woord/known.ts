// source: own list: words of daily life with the municipality that are rare in film subtitles
// licence: EUPL-1.2
// date: 2026-11-22

/** Words that a list of film subtitles has seldom, and that residents know. */
export const known: ReadonlySet<string> = new Set(`
  appen mailen e-mailen inloggen uploaden downloaden scannen gft snipper snoeien stoeptegel fietser zelfstandige huurder verhuurder mantelzorger zorgverlener
  wethouder raadslid gemeenteraad stempas stembureau stembiljet kieskring leerplicht peuter buurthuis wijkteam wijkagent huisarts thuiszorg scootmobiel rollator
  traplift zonnepaneel laadpaal warmtepomp dakkapel schutting aanbouw glascontainer ondergronds restafval zwerfafval speelplek hondenpoep rioolheffing
  ozb toeslag kwijtschelding bijstand uitkering aanslagbiljet acceptgiro incasso rekeninghouder identiteitskaart paspoort rijbewijs pasfoto uittreksel geboorteakte
  digid mijnoverheid berichtenbox burgerzaken parkeervergunning bezoekerspas parkeerplek eenoudergezin alleenstaand minderjarig meerderjarig
`.split(/\s+/).filter((word) => word !== ''))
