import type {Band, DriverId} from '../../model/verdict.ts'

const percent = (share: number): string => `${Math.round(share * 100)} %`
const number = (value: number): string => String(Math.round(value))

/** The words of the verdict on a whole text in Dutch, at B1. It never says that a text "is B1": nobody can measure that. */
export const levelNl = {
  bands: {goed: 'goed te begrijpen', lastig: 'lastig', 'te-moeilijk': 'te moeilijk'} satisfies Record<Band, string>,
  band: (band: string, points: number) => `Inschatting: ${band}. De tekst heeft ${number(points)} punten. Meer punten is moeilijker.`,
  drivers: {
    lengte: 'lange zinnen en veel leestekens',
    woorden: 'moeilijke en zeldzame woorden',
    ambtelijk: 'ambtelijke woorden',
    lijdend: 'lijdende vorm (u ziet niet wie iets doet) en voltooide tijd',
    naamwoorden: 'naamwoordstijl: veel zelfstandige naamwoorden, weinig werkwoorden',
    hulpwerkwoorden: 'veel hulpwerkwoorden, zoals "zullen" en "worden"',
    afkortingen: 'afkortingen en letterwoorden'
  } satisfies Record<DriverId, string>,
  driven: (drivers: readonly string[]) => `Dit maakt de tekst moeilijk, het zwaarste eerst: ${drivers.join('; ')}.`,
  guidelines: (met: number, of: number) => `B1-richtlijnen: de tekst voldoet aan ${met} van ${of}.`,
  missing: (titles: readonly string[]) => `Hier ontbreekt nog: ${titles.join(', ')}.`,
  lint: (score: number, level: number, trouble: number) =>
    `LiNT-II, door Testpanel berekend: score ${number(score)} van 100, niveau ${level} van 4. Naar schatting heeft ${percent(trouble)} van de volwassenen moeite met zo'n tekst.`,
  lintRange: (low: number, high: number, from: number, to: number) =>
    from === to ? `De score ligt tussen ${number(low)} en ${number(high)}.` : `Zeker is dat niet: de score ligt tussen ${number(low)} en ${number(high)}. Dat is ${percent(from)} tot ${percent(to)}.`,
  readers: 'Een computer kan niet zeggen of een tekst duidelijk is. Laat daarom lezers de tekst proberen, zoals een testpanel van ervaringsdeskundigen. Vraag hun: wat moet u doen, voor welke dag, en wat kost het?'
}

export type LevelWords = typeof levelNl
