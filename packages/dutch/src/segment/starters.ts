/** Words that often open a Dutch sentence. After an abbreviation with a capital word, they tell a new sentence from a name. */
export const sentenceStarters: ReadonlySet<string> = words(`
aan aangezien achter al alle alleen als alvast andere anders

beide bent bel beste betaal betaalt bij bijna binnen boven breng
daar daarbij daardoor daarin daarmee daarna daarnaast daarom daarvoor dan dat de deze die dit doe doet dus door
een eerst elk elke en er eerder
ga gaat geef geen geldt
haal had hebben hebt heb heeft het hier hierbij hierdoor hierin hiermee hierna hieronder hiervoor hij hoe hoeveel hun
ieder iedere iedereen ik in indien is
ja jullie
kan kijk klopt kom komt kosten krijgt kunnen kunt
laat lees let lukt
maar maak mag mail meer meld met mijn misschien moet moeten
na naast nadat neem nee net niemand niet nog nu
om omdat onder ons onze ook op over
per
samen schrijf sinds sommige soms stuur
tegen ten ter terwijl tijdens toch toen tot tussen
u uit uw
van vanaf vandaag vanwege veel vervolgens vind volgens voor vooral voordat vraag vul
waar waarom waarbij wanneer wanneer want was wat we wel welk welke werd wie wij wil wilt woont woonde word wordt worden
zie zij ze zijn zo zoals zodra zolang zonder zowel zullen zult zal
`)

/** Words with which a surname may begin: "A. De Smet", "dhr. Het Lam". */
export const nameParticles: ReadonlySet<string> = words('aan al bin da de del den der di du el in het la le op ten ter te tot uit van vande ver vom von voor')

/** Labels that a number and a point may follow without ending a sentence: "Stap 1. Log in". */
export const labels: ReadonlySet<string> = words(`
afbeelding artikel bijlage categorie deel doel fase figuur groep hoofdstuk kaart les lid module nr. nummer onderdeel optie
paragraaf punt regel ronde stap tabel thema tip vraag week
`)

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/u))
}
