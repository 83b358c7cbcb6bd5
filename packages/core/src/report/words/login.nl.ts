import type {Problem} from '../../model/document.ts'

type Said = Problem['data']

const reasons: Readonly<Record<string, (detail: string) => string>> = {
  missing: () => 'Dat staat niet op de pagina.',
  many: () => 'Dat staat meer dan één keer op de pagina. Noem het preciezer, bijvoorbeeld met css: en een selector.',
  secret: () => 'In dit veld hoort een wachtwoord. Dat mag niet in het bestand staan. Zet daar de naam van een omgevingsvariabele, zoals $TESTPANEL_WACHTWOORD.',
  elsewhere: (host) => `De pagina is van ${host}. Dat adres staat niet bij "origin" of "origins" in uw bestand. Klopt het adres? Zet het er dan bij.`,
  slow: () => 'Het duurde te lang. Probeer het later opnieuw.',
  status: (status) => `De server gaf melding ${status}. Controleer het adres in deze stap.`,
  unreachable: (host) => `De website ${host} geeft geen verbinding. Controleer het adres.`,
  private: (host) => `De pagina verwijst naar ${host}, een adres binnen een eigen netwerk. Zet dat adres bij "origins" als het klopt.`,
  failed: () => 'De pagina liet dat niet toe. Probeer de stap zelf in een browser.'
}

/** What is no matter of one step. */
const asWhole: Readonly<Record<string, string>> = {
  still: 'Na de laatste stap vraagt de pagina nog om een wachtwoord. Controleer de naam en het wachtwoord.',
  crashed: 'De browser stopte steeds tijdens het inloggen. Kijk of u zelf in een browser kunt inloggen.'
}

/** Why logging in did not go, what was to be seen, and what to do. Texts of the page are its own. */
export function loginStepNl({step, asked, why, detail, title, at, warned, names}: Said): string {
  const what = asWhole[String(why)] ?? `Stap ${step} lukte niet (${asked}). ${reasons[String(why)]?.(String(detail)) ?? ''}`
  const seen = at ? ` Testpanel zag de pagina "${title ?? ''}" (${at}).` : ''
  const warning = warned ? ` Daar stond: "${warned}".` : ''
  const there = names && why === 'missing' ? ` Velden en knoppen daar: ${names}.` : ''
  return `Testpanel kon niet inloggen. ${what}${seen}${warning}${there}`
}

/** Why a page was not looked at: who looked was not logged in any more. */
export function loginLostNl({at, text}: Said): string {
  const sign = text ? `Op de pagina ontbreekt "${text}".` : `Testpanel kwam uit op ${at}.`
  return `U bent op deze pagina niet meer ingelogd. ${sign} De pagina is niet gecontroleerd. Maak een nieuw bestand voor --login, of controleer de stappen erin.`
}
