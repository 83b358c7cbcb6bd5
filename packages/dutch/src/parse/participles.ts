import {lemma} from '../lemma/lemma.ts'

/**
 * Participles of verbs that make their perfect with "zijn": "is gegaan" is no passive. By their ends, so that "meegegaan" counts too. Written down for this
 * project from the grammar's classes (change of place or state); no source was copied.
 */
const ends = `gegaan gekomen gebleven geworden geweest gebeurd begonnen gebleken geschied gestorven overleden verdwenen verschenen gevallen gestegen gedaald gezakt
gegroeid ontstaan geslaagd gelukt mislukt vertrokken gearriveerd geëindigd gestopt opgehouden gezonken gelopen verlopen gereden gevlogen gereisd gevaren gefietst
gesprongen gekropen geklommen gevlucht ontsnapt ontkomen ontwaakt verhuisd geëmigreerd geïmmigreerd teruggekeerd weergekeerd ingekeerd gegleden gestruikeld geland
gestrand gestart verouderd veranderd verslechterd toegenomen afgenomen verminderd verdronken bevallen gebarsten gesmolten bevroren ontploft geëxplodeerd ingestort
verstreken verjaard vervallen bezweken geslonken gekrompen opgestaan genezen beland getreden geweken gedoken gerold doorgedrongen gezwollen gerijpt verarmd
verwelkt gerezen herrezen gestapt gewandeld gerend gestroomd uitgelekt geglipt gesneuveld gecrasht gekapseisd ontspoord ontaard geëvolueerd gepromoveerd
gedegradeerd verdwaald verdampt opgedroogd ingeslapen gezwommen gemarcheerd uitgeweken gedraafd afgestudeerd geduikeld getrouwd neergestort gestikt gewaaid geraakt binnengedrongen geeindigd vergeten
aangebroken uitgebroken doorgebroken losgebroken bedorven bekoeld omgeslagen geëscaleerd gekelderd geluwd gemuteerd ontbrand ontdooid opgebloeid opgedaagd
geradicaliseerd geroest verrot gescheurd geschrokken geslipt gespleten gestagneerd gestold verbleekt verdord vergaan verhongerd verkleurd verongelukt verschraald
verstomd verstijfd verslapt vervreemd vervlogen verwaterd verzakt verzand verzuurd gezwicht gecrepeerd ontslapen overgestoken aangesterkt bijgedraaid uitgerukt
omgekomen meegevallen bedaard blindgestaard bestorven doodgebloed dichtgeslibd dichtgegroeid doodgevroren gemigreerd aangespoeld voortgevloeid
herleefd ingeburgerd ontkiemd ontgroeid ontloken ontsproten opgeklaard opgestegen overgewaaid omgewaaid uitgedijd uitgedoofd uitgemond uitgestorven vastgeroest
vergeeld vergrijsd vergroeid vermagerd vermolmd verpauperd verroest verschrompeld versleten versomberd verstard vervaagd verwilderd verzwakt volgestroomd weggesmolten
verbeterd verergerd verdubbeld verdrievoudigd gehalveerd vermeerderd gestabiliseerd gekanteld gekenterd geklapt geslibd gebloed gewisseld doodgegaan
teruggelopen omgevlogen ontvlamd gevloeid gevlogen getogen teruggedeinsd gesneld gesukkeld gehuppeld opgedoken opgerukt uitgegleden gezeild
gestuiterd bijgetrokken weggetrokken opgedoemd opgefleurd gedwarreld gespat geploft geknapt ingedut ingedommeld verdwaasd verzeild geslenterd
gekanteld aangegroeid verbrokkeld verkruimeld verstoft vertroebeld verwaaid
afgehaakt ingehaakt aangehaakt afgebladderd afgebrokkeld afgekalfd afgeketst afgekoeld afgeslankt afgestamd afgestevend afgetakeld afgevlakt afgezwaaid
bezonken dichtgeklapt dichtgevroren vastgevroren doorgeschoten doorgeslagen losgeschoten opgeschoten ingedroogd uitgedroogd geëxpireerd gefailleerd gefuseerd
gedijd geheeld geïmplodeerd ingedikt ineengestort ingeklonken gekalmeerd meebewogen neergestreken omgezwaaid ontvallen ontvlucht ontvolkt ontwend opgebrand
opgekrabbeld opgelaaid opgeleefd opgeschrikt opgeschoven opgestoven overgekookt overgeschakeld geschrompeld gesijpeld gesleten geslopen gesprint gestevend
gestoven getuimeld uitgebot uitgedraaid uiteengespat verbasterd verbloed verdikt verdroogd verkleumd verklonterd verkommerd verkrampt verkreukeld verloederd
vernauwd verpieterd verpulverd verschaald verschoten versmacht versmald versmolten versprongen verstedelijkt versteend verstild verveld vervlakt vervloeid
verweekt verweerd verzonken verzopen volgroeid weggeëbd weggerot weggeteerd gezwenkt uitgekristalliseerd geflopt gekukeld gesjeesd gestokt vergleden`.split(/\s+/)

/** Those that look like them but are said of what someone does to something: "is aangevallen" is a passive. */
const others = `aangevallen lastiggevallen nagegaan aangegaan tegengegaan nagekomen overeengekomen nagelopen aangereden aangeraakt
ingelopen misgelopen`.split(/\s+/)

/** Whether a participle makes its perfect with "zijn". */
export function takesZijn(participle: string): boolean {
  const form = participle.toLowerCase()
  return !others.includes(form) && ends.some((end) => form.endsWith(end))
}

/** Participles that with "zijn" say how someone or something is, as an adjective does: "is teleurgesteld". */
const states = new Set(`teleurgesteld verbaasd betrokken geïnteresseerd geneigd overtuigd verloofd gehandicapt bevoegd gerechtigd bewapend gewapend verantwoord
onderontwikkeld behaard gekleurd gecharmeerd opgewonden aangekleed gekleed uitverkocht verslaafd gefrustreerd geïrriteerd gemotiveerd ervaren bezorgd
gespecialiseerd gewend gehecht gelieerd vermoeid verward verrast verplicht ingewikkeld gehaast gestrest ontspannen gespannen onbekend
gelegen ontroerd beledigd bereid bedroefd verheugd opgelucht ontgoocheld gefascineerd geboeid begaafd getalenteerd`.split(/\s+/))

/** Whether a participle beside "zijn" is an adjective: one of a state, or a present participle. */
export function isState(participle: string): boolean {
  const form = participle.toLowerCase()
  return states.has(form) || isPresentParticiple(form)
}

/** "Lopend" and "lopende", but not "ingediend" or "geopend". */
export function isPresentParticiple(form: string): boolean {
  return /ende?$/.test(form) && form.replace(/de?$/, '') === lemma(form, 'VERB', 'VerbForm=Part')
}
