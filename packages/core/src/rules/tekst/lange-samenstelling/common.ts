// source: own list: long names of things that residents have to know
// licence: EUPL-1.2
// date: 2026-11-22

/** Long words that stay as they are: residents meet them on forms and buildings. */
export const common: ReadonlySet<string> = new Set(`
  burgerservicenummer identiteitskaart identiteitskaarten identiteitsbewijs identiteitsbewijzen belastingdienst gemeenteraadsverkiezing gemeenteraadsverkiezingen
  gemeentebelastingen gemeentelijke omgevingsvergunning omgevingsvergunningen omgevingsloket parkeervergunning parkeervergunningen gehandicaptenparkeerkaart
  gehandicaptenparkeerplaats zorgverzekeraar zorgverzekering arbeidsongeschikt arbeidsongeschiktheid arbeidsovereenkomst bijstandsuitkering waterschapsbelasting
  basisregistratie vreemdelingenpaspoort vrijwilligerswerk vertrouwenspersoon telefoonnummer rekeningnummer voedselbank verantwoordelijkheid verantwoordelijkheden
  welkomstbijeenkomst informatiebijeenkomst bewonersbijeenkomst bijzonderheden gebruikersnaam verblijfsvergunning
`.split(/\s+/).filter((word) => word !== ''))
