/**
 * Strong and irregular verbs: infinitive, past singular, past plural, participle. Forms that a verb shares with regular ones are listed too, so that
 * nothing has to be guessed. Prefixed and separable verbs (opgeven, bewijzen, ontvangen) follow from their base. Written by hand; EUPL-1.2.
 */
export const irregularVerbs = `
bakken bakte bakten gebakken|bannen bande banden gebannen|barsten barstte barstten gebarsten|bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen|beginnen begon begonnen begonnen|bergen borg borgen geborgen|bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen|bezwijken bezweek bezweken bezweken|bidden bad baden gebeden|bieden bood boden geboden|bijten beet beten gebeten
binden bond bonden gebonden|blazen blies bliezen geblazen|blijken bleek bleken gebleken|blijven bleef bleven gebleven|blinken blonk blonken geblonken
braden braadde braadden gebraden|breken brak braken gebroken|brengen bracht brachten gebracht|brouwen brouwde brouwden gebrouwen
buigen boog bogen gebogen|delven dolf dolven gedolven|denken dacht dachten gedacht|doen deed deden gedaan|dragen droeg droegen gedragen
drijven dreef dreven gedreven|dringen drong drongen gedrongen|drinken dronk dronken gedronken|druipen droop dropen gedropen
duiken dook doken gedoken|dunken docht dochten gedocht|dwingen dwong dwongen gedwongen|eten at aten gegeten|fluiten floot floten gefloten
gaan ging gingen gegaan|gelden gold golden gegolden|genezen genas genazen genezen|genieten genoot genoten genoten|geven gaf gaven gegeven
gieten goot goten gegoten|glijden gleed gleden gegleden|glimmen glom glommen geglommen|graven groef groeven gegraven|grijpen greep grepen gegrepen
hangen hing hingen gehangen|hebben had hadden gehad|heffen hief hieven geheven|helpen hielp hielpen geholpen|heten heette heetten geheten
hijsen hees hesen gehesen|houden hield hielden gehouden|houwen hieuw hieuwen gehouwen|jagen joeg joegen gejaagd|kerven korf korven gekorven
kiezen koos kozen gekozen|kijken keek keken gekeken|kijven keef keven gekeven|klimmen klom klommen geklommen|klinken klonk klonken geklonken
kluiven kloof kloven gekloven|knijpen kneep knepen geknepen|komen kwam kwamen gekomen|kopen kocht kochten gekocht|krijgen kreeg kregen gekregen
krijsen krees kresen gekresen|krimpen kromp krompen gekrompen|kruipen kroop kropen gekropen|kunnen kon konden gekund|kwijten kweet kweten gekweten
lachen lachte lachten gelachen|laden laadde laadden geladen|laten liet lieten gelaten|lezen las lazen gelezen|liegen loog logen gelogen
liggen lag lagen gelegen|lijden leed leden geleden|lijken leek leken geleken|lopen liep liepen gelopen|malen maalde maalden gemalen
melken molk molken gemolken|meten mat maten gemeten|mijden meed meden gemeden|moeten moest moesten gemoeten|mogen mocht mochten gemogen
nemen nam namen genomen|nijgen neeg negen genegen|nijpen neep nepen genepen|ontginnen ontgon ontgonnen ontgonnen|plegen placht plachten geplogen
pluizen ploos plozen geplozen|prijzen prees prezen geprezen|raden ried rieden geraden|rijden reed reden gereden|rijgen reeg regen geregen
rijten reet reten gereten|rijzen rees rezen gerezen|rieken rook roken geroken|ruiken rook roken geroken|roepen riep riepen geroepen
scheiden scheidde scheidden gescheiden|schelden schold scholden gescholden|schenden schond schonden geschonden
schenken schonk schonken geschonken|scheppen schiep schiepen geschapen|scheren schoor schoren geschoren|schieten schoot schoten geschoten
schijnen scheen schenen geschenen|schijten scheet scheten gescheten|schrijden schreed schreden geschreden
schrijven schreef schreven geschreven|schrikken schrok schrokken geschrokken|schuilen school scholen gescholen|schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen|slapen sliep sliepen geslapen|slijpen sleep slepen geslepen|slijten sleet sleten gesleten|slinken slonk slonken geslonken
sluipen sloop slopen geslopen|sluiten sloot sloten gesloten|smelten smolt smolten gesmolten|smijten smeet smeten gesmeten
snijden sneed sneden gesneden|snuiten snoot snoten gesnoten|snuiven snoof snoven gesnoven|spannen spande spanden gespannen
spijten speet speten gespeten|spinnen spon sponnen gesponnen|splijten spleet spleten gespleten|spreken sprak spraken gesproken
springen sprong sprongen gesprongen|spruiten sproot sproten gesproten|spugen spoog spogen gespogen|spuiten spoot spoten gespoten
staan stond stonden gestaan|steken stak staken gestoken|stelen stal stalen gestolen|sterven stierf stierven gestorven|stijgen steeg stegen gestegen
stijven steef steven gesteven|stinken stonk stonken gestonken|stoten stootte stootten gestoten|strijden streed streden gestreden
strijken streek streken gestreken|stuiven stoof stoven gestoven|treden trad traden getreden|treffen trof troffen getroffen
trekken trok trokken getrokken|vallen viel vielen gevallen|vangen ving vingen gevangen|varen voer voeren gevaren|vechten vocht vochten gevochten
verbergen verborg verborgen verborgen|verdrieten verdroot verdroten verdroten|verdwijnen verdween verdwenen verdwenen
vergelijken vergeleek vergeleken vergeleken|vergeten vergat vergaten vergeten|verliezen verloor verloren verloren|verslinden verslond verslonden verslonden
verwijten verweet verweten verweten|verwerven verwierf verwierven verworven|verzinnen verzon verzonnen verzonnen|vinden vond vonden gevonden|vlechten vlocht vlochten gevlochten
vlieden vlood vloden gevloden|vliegen vloog vlogen gevlogen|vouwen vouwde vouwden gevouwen|vragen vroeg vroegen gevraagd|vreten vrat vraten gevreten
vriezen vroor vroren gevroren|waaien woei woeien gewaaid|wassen waste wasten gewassen|wegen woog wogen gewogen|werpen wierp wierpen geworpen
werven wierf wierven geworven|weten wist wisten geweten|weven weefde weefden geweven|wijken week weken geweken|wijten weet weten geweten
wijzen wees wezen gewezen|willen wilde wilden gewild|willen wou wouden gewild|winden wond wonden gewonden|winnen won wonnen gewonnen
worden werd werden geworden|wreken wreekte wreekten gewroken|wrijven wreef wreven gewreven|wringen wrong wrongen gewrongen
wuiven woof woven gewoven zeiden gezegd|zeggen zegde zegden gezegd|zenden zond zonden gezonden|zieden ziedde ziedden gezoden
zien zag zagen gezien|zijgen zeeg zegen gezegen|zijn was waren geweest|zingen zong zongen gezongen|zinken zonk zonken gezonken|zinnen zon zonnen gezonnen
zitten zat zaten gezeten|zoeken zocht zochten gezocht|zouten zoutte zoutten gezouten|zuigen zoog zogen gezogen|zuipen zoop zopen gezopen
zullen zou zouden gezuld|zwellen zwol zwollen gezwollen|zwemmen zwom zwommen gezwommen|zweren zwoer zwoeren gezworen|zwerven zwierf zwierven gezworven
zwelgen zwolg zwolgen gezwolgen|zwijgen zweeg zwegen gezwegen|zwijmen zweem zwemen gezwemen
`

/** Present forms that do not follow from the infinitive: infinitive, then the forms. */
export const irregularPresents = `
zijn is ben bent zijt zijnde wees weest ware geweest|hebben heb hebt heeft hebbende|kunnen kan kun kunt kunnende|zullen zal zul zult
mogen mag moogt|willen wil wilt|komen kom komt komend komende|doen doe doet doend doende|gaan ga gaat gaand gaande|staan sta staat staand staande
slaan sla slaat slaand slaande|zien zie ziet ziend ziende|moeten moet|weten weet
`
