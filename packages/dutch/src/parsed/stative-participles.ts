/**
 * Participles that beside "zijn" mostly say how something is, not what someone did: "de balie is gesloten". Written down for this project from the
 * grammar's description of adjectival participles on 22 November 2026; no source was copied.
 */
const adjectives = new Set(`aangenaam aangesproken bebouwd bedeesd bedoeld bedreven beduusd begaafd begaan behept bejaard bekend beladen bemiddeld benieuwd bereid berucht beschaamd
bestemd bevoegd bevriend bewust bezeten bezorgd blootgesteld doordacht doordrongen geaard gebaat gebaseerd gebonden gebrand gebrekkig gedateerd gedeprimeerd
gediplomeerd gedoemd gedreven geëigend geëngageerd gefundeerd gegrond gehandicapt gehecht gehouden gehuwd gekant gekend geknipt gekwalificeerd gelegen geletterd
gelieerd geliefd gemachtigd gemoeid gemotiveerd geneigd genegen genoodzaakt gedwongen geoefend geoorloofd gepensioneerd gerechtigd gereed gerelateerd gericht gerust gescheiden
geschoold gesitueerd gespannen gespecialiseerd gespitst gesteld gestoeld gestrest gestresst getrouwd gevestigd gevoelig gewend gewenst gezind gezond geïnteresseerd
inbegrepen ingewikkeld ingewijd laaggeletterd misplaatst onderhevig onderlegd ontdaan ontspannen ontstemd opgelucht opgetogen opgewassen opgewekt opgewonden overbelast
overstuur overwerkt teleurgesteld tevreden toegespitst toegewijd uitgekeken uitgeput uitgeslapen uitgesproken uitverkocht verbaasd verbonden verdacht verguld verheugd
verhinderd verkeerd verknocht verkouden verlegen verliefd vermoeid vermist verplicht verrukt verschuldigd verslaafd verstandig versteld vertrouwd verwant verward verwend verwikkeld
verzot voldaan voorbestemd vrijgevochten welbekend werkeloos zwakbegaafd verloofd bevooroordeeld gemeend gematigd ervaren geconcentreerd gedetineerd
gedetailleerd gevarieerd gefrustreerd geïrriteerd gespreid begroot gepland verenigd geadresseerd getroffen verwacht betrokken gespierd
verouderd gemeubileerd gestoffeerd weggelegd aangewezen ingesteld toegerust volgeboekt voltooid achterhaald geboden
geëmotioneerd geamuseerd gebrouilleerd gedesillusioneerd gedesoriënteerd gefocust gefixeerd gegeneerd gekweld geobsedeerd geraffineerd gerimpeld gezeten
ingenomen ingetogen ontheemd ontsteld ontredderd opgeruimd overrompeld overspannen toegenegen uitgehongerd uitgelaten verbitterd verbluft verbolgen
verbouwereerd verdiept vermaard verontwaardigd verontrust versuft vertwijfeld verveeld verwaand verwonderd volleerd welgesteld bezield bezweet begeesterd
bedrukt bedroefd belezen benauwd bepakt beschonken bevlogen bezadigd doordrenkt doorgewinterd doorweekt geschift gespeend gestoord getraind gewillig onthutst
geblesseerd gewild oververhit gestemd geschokt belust beschut uitgemergeld bewaakt gewond ingespannen uitgedost bevoorrecht bestofd besneeuwd bewolkt gezegend
afgemat afgepeigerd afgetobd uitgeblust overbezet gefortuneerd bemost bereisd berooid berust gehaast gehard gekleed gelaagd gepikeerd geroutineerd gestaald
getaand gevlekt verblind verkikkerd betoeterd gepokt`.split(/\s+/))

/** Those that tell of what someone did as soon as the sentence says who or when: "is vorige week door de politie afgesloten". */
const results = new Set(`aangesloten afgesloten afgestemd bedekt begrensd begroeid beheerst bekeerd belast belegd bemand beperkt beschadigd beschermd besmet betegeld
beveiligd bevolkt bewoond bezet gecentreerd geconcentreerd gedekt geladen gegroepeerd gehuisvest gekeerd gekenmerkt gekoppeld gelegerd gemengd geopend geordend gepositioneerd
gesloten gestationeerd gestructureerd gevuld geïsoleerd ingericht ingeschreven ingesloten kapotgeslagen misdeeld omgeven omringd onderverdeeld opengesteld opgeleid opgesloten
overdekt samengesteld toegestaan uitgerust uitgesloten uitgezonderd verankerd verboden verdeeld vereist verlaten verlicht vernoemd verspreid verstopt verstrikt
vertegenwoordigd vertraagd verwarmd verweven verzekerd voorbereid voorzien vrijgesteld gemarkeerd gecertificeerd geautomatiseerd
aanbevolen verzadigd vervuild verontreinigd toegewezen gereserveerd onderbezet onderbemand aangepast gevaccineerd ingeënt`.split(/\s+/))

/** Agreements are closed in another way than counters are. */
const agreements = /(?:overeenkomst|contract|akkoord|verdrag|huwelijk|lening|hypotheek|convenant|deal|koop|verzekering|regeling|compromis|vrede|polis)$/

/** Whether the participle is an adjective beside "zijn", whatever stands with it. */
export function isAdjective(participle: string): boolean {
  return adjectives.has(participle) || /^on(?!der|t)/.test(participle)
}

/** Whether the participle is that of a state which somebody brought about. */
export function isResult(participle: string): boolean {
  return results.has(participle)
}

/** Whether with this subject the participle tells of an event after all: "de overeenkomst is gesloten". */
export function makesEvent(participle: string, subject: string): boolean {
  return (participle === 'gesloten' || participle === 'afgesloten') && agreements.test(subject)
}
