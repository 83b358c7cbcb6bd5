import {split} from '@testpanel/dutch'

/**
 * Nouns that have the form of a noun made of a verb, but name a thing, a person, a body, an event with a date or something a resident knows by that name.
 * Compounds that end in them count too: "omgevingsvergunning". Written down for this project on 22 November 2026; no source was copied.
 */
const things = new Set(`bedreiging belemmering bijdrage boeking storting uiting winning productie kwalificatie kennisgeving kredietverlening vergunningverlening zorgverlening aanbesteding aanbeveling aanbieding aandoening aanhouding aankondiging aanleiding aanmaning aardbeving accommodatie actie administratie advertentie afbeelding
afdeling afrastering afrekening afscheiding afwijking afzetting alarmering alimentatie ambitie bebouwing bediening beding bedoeling bedrijfsvoering
begeleiding begroting behandeling behuizing bekeuring bekleding belasting belegging beleving beloning bemanning bemiddeling bepaling beperking berekening
berging beroving beschadiging beschikking beschrijving beslissing besluitvorming bespreking bestelling bestemming bestrating betaling betekening betoging
betrekking bevalling beveiliging bevestiging bevinding beving bevolking bewaking beweging bewering bewoning bezetting bezitting bezuiniging binding boeking
botsing brandstichting briefing coalitie combinatie communicatie concessie conditie constructie conversatie corporatie dagvaarding decoratie dekking deling
demonstratie dienstverlening ding donatie dosering dreiging editie ervaring expeditie federatie financiering formatie fractie functie geding gedraging
generatie handeling handhaving handleiding haring heffing heling helling herdenking herhaling herinnering heropvoeding holding honing houding huishouding
huisvesting hulpverlening illustratie imitatie inburgering indeling indicatie inflatie informatie inkeping inkleding inleiding inlichting inname inning
innovatie inrichting inschrijving inspanning inspectie installatie instantie instelling instructie investering isolatie justitie keuring kleding koning
koppeling korting kring kruising kwijtschelding lading lastgeving leerling legitimatie leiding lening levering lezing lichting ligging locatie lozing
machtiging maling mededeling melding mening misvatting motivatie natie navigatie nederzetting nering notering notitie oefening omgeving omheining omkleding
omleiding onderhandeling onderneming onderscheiding ontdekking ontheffing ontlasting ontmoeting ontsteking ontwikkeling opening operatie opleiding oplichting
oplossing opmerking opname opsporing opstelling optie opvatting opvoeding opvolging organisatie ouderling overeenstemming overstroming overtreding overtuiging
overweging overwinning paling participatie peiling pensionering petitie plundering politie positie presentatie prestatie prijsstelling publicatie
rangschikking reactie reclamatie recreatie redactie regelgeving regeling regering registratie reiniging rekening relatie repetitie reputatie richting ring
rondleiding ruling samenleving sanctie scheiding schenking schorsing schutting sectie situatie spanning specificatie speling spelling stagnatie stelling
stemming stichting storing straling stroming tegemoetkoming tegenstelling tekening tekortkoming tentoonstelling terechtzitting toekenning toelichting traditie
training tweeling uitdaging uitdrukking uitkering uitnodiging uitrusting uitstalling uitvinding uitzending uitzondering vakantie veiling ventilatie verbinding
verbouwing vereffening vereniging vergadering vergelijking vergoeding vergunning verharding verhouding verhuizing verkering verkiezing verklaring verlichting
verlossing verloving vermelding verordening verpakking verpleging verplichting verrassing verschijning versiering verslaving versnapering verspilling
vertaling vertegenwoordiging vertoning vertraging verwachting verwarming verwijzing verzameling verzekering verzorging vestiging vesting viering vierling
vinding vluchteling voeding voltrekking voorlichting voorstelling voorziening vordering vorming vreemdeling vrijstelling waarneming waarschuwing wandeling
wending wering werking wetgeving wisseling woning zegening zekering zending zetting zitting zorgverlening zuigeling zwelling`.split(/\s+/))

/** Whether a noun is one that a writer would not turn into a verb, or a compound of one. */
export function isThing(lemma: string): boolean {
  return things.has(lemma) || things.has(split(lemma)?.head ?? '')
}
