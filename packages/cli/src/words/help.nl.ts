/** The help of each command in Dutch. `''` is the help of Testpanel as a whole. */
export const help = {
  '': `Testpanel controleert brieven en webpagina's. Is de taal te begrijpen? En kan
iedereen de pagina gebruiken? Alles gebeurt op uw eigen computer. Uw teksten
gaan nergens heen.

Gebruik
  testpanel check brief.docx      Controleer een brief
  testpanel check brieven/        Controleer alle brieven in een map
  testpanel check <adres> --site  Controleer een hele website
  testpanel baseline site/        Onthoud wat er nu is, voor later
  testpanel fix brief.docx        Maak een verbeterde kopie
  testpanel explain lange-zin     Lees uitleg over een regel
  testpanel rules                 Zie alle regels
  testpanel score --jsonl         Meet hoe moeilijk teksten zijn
  testpanel parse brief.docx      Ontleed de zinnen van een brief
  testpanel gather <adres>        Maak een opname van een pagina
  testpanel monitor verklaring    Begin uw toegankelijkheidsverklaring
  testpanel init                  Maak een bestand met instellingen
  testpanel help check            Lees meer over een opdracht
  testpanel --version             Zie welke versie u heeft

Testpanel leest docx, odt, md, txt, html en eml. Met LibreOffice ook doc en rtf.
Help in English: testpanel help --lang en
`,
  check: `testpanel check <bestanden, mappen of adressen> [opties]

Controleert bestanden, mappen, webpagina's, of de tekst die u doorgeeft (-).

Voorbeelden
  testpanel check brief.docx
  testpanel check brieven/ --fail-on error
  testpanel check "site/**/*.html" --format markdown -o rapport.md
  testpanel check https://www.gemeente.nl/ --site
  type brief.txt | testpanel check -

Opties
  --format SOORT       pretty (gewoon lezen), html, markdown, json of jsonl.
                       Voor CI: sarif, junit, github, gitlab of earl
  -o, --output NAAM    Zet het rapport in een bestand
  --report SOORT=NAAM  Nog een rapport, in een bestand. Dit mag vaker
  --preset NAAM        b1-brief, b1-web, wcag, wcag21 of alles. Anders kiest
                       Testpanel zelf. Of samen: b1-web,wcag21
  --fail-on SOORT      error: alleen fouten tellen. warning: ook "let op" telt
                       (gewoon). never: niets telt
  --config NAAM        Bestand met instellingen (gewoon: testpanel.json)
  --lang TAAL          nl of en
  --no-color           Zonder kleuren
  --stdin-path NAAM    Naam van de tekst die u doorgeeft met -
  --time-limit SEC     Stop met een bestand na zoveel seconden (gewoon: 60)
  --time-budget SEC    Stop met alles na zoveel seconden
  --baseline NAAM      Alleen wat nieuw is sinds deze nulmeting telt
  --browser            Laat html-bestanden zien in Chromium, met hun scripts
  --browser-path NAAM  Gebruik deze browser (anders zoekt Testpanel er een)
  --viewport MATEN     Laat elke pagina zien in deze vensters, bijvoorbeeld
                       1280x1024,320x640 of desktop,telefoon
  --login NAAM         Log eerst in. Dit bestand zegt hoe (zie onder)

Een hele website
  --site               Controleer alle pagina's van de website van dit adres:
                       wat in de sitemap staat en waar links naartoe gaan. Ook
                       docx en odt. Pdf's staan met hun naam in het rapport
  --max-pages AANTAL   Kijk naar hoogstens zoveel pagina's (gewoon: 200)
  --pace SEC           Wacht zoveel seconden tussen twee pagina's (gewoon: wat
                       de website vraagt, of 1)
  --resume             Ga verder met een controle die was gestopt
  --queue ADRES        Doe het met meer computers: zij verdelen het werk in deze
                       database, bijvoorbeeld postgres://naam@server/database
  --worker             Werk mee met wie al begon. Zonder rapport
  Testpanel blijft op deze website en doet wat robots.txt vraagt. Een link naar
  een pagina die niet bestaat, staat in het rapport.

Inloggen
  In het bestand na --login staan de stappen. $NAAM is een omgevingsvariabele:
  zet een wachtwoord nooit in het bestand. Een veld of knop heet zoals op de
  pagina, of css: met een selector.
    {"origin": "https://mijn.gemeente.nl", "steps": [
      {"open": "/inloggen"},
      {"fill": "E-mail", "with": "$TESTPANEL_NAAM"},
      {"fill": "Wachtwoord", "with": "$TESTPANEL_WACHTWOORD"},
      {"click": "Inloggen"}, {"see": "Welkom"}]}
  Met "everywhere": "Uitloggen" erbij let Testpanel op elke pagina of u nog
  bent ingelogd. Het mag ook een bestand van Playwright zijn (storage state).

Uitkomst (exit code)
  0  niets gevonden dat telt
  1  iets gevonden dat telt; adviezen en "nakijken" tellen nooit
  2  iets is niet gecontroleerd; er staat bij wat en waarom
`,
  baseline: `testpanel baseline <bestanden, mappen of adressen> [opties]

Maakt een nulmeting: Testpanel onthoudt welke punten er vandaag zijn. Daarna
telt met "testpanel check --baseline" alleen wat nieuw is of erger werd.
In de nulmeting staat geen tekst uit uw bestanden.

Voorbeelden
  testpanel baseline site/
  testpanel check site/ --baseline testpanel-baseline.json
  testpanel baseline site/ --update
  testpanel baseline https://www.gemeente.nl/ --site

Opties
  -o, --output NAAM    Naam van de nulmeting (gewoon: testpanel-baseline.json)
  --update             Werk een nulmeting bij die er al is
  --reason TEKST       Waarom deze punten nog even mogen blijven
  --preset NAAM        b1-brief, b1-web, wcag, wcag21 of alles. Anders kiest
                       Testpanel zelf. Of samen: b1-web,wcag21
  --config NAAM        Bestand met instellingen (gewoon: testpanel.json)
  --lang TAAL          nl of en
  --time-limit SEC     Stop met een bestand na zoveel seconden (gewoon: 60)
  --time-budget SEC    Stop met alles na zoveel seconden
  --browser            Laat html-bestanden zien in Chromium, met hun scripts
  --browser-path, --viewport, --login, --site, --max-pages, --pace, --resume,
  --queue              Zoals bij: testpanel check

Uitkomst (exit code)
  0  het is gelukt
  2  een bestand staat er niet in, of de nulmeting is niet gemaakt; er staat
     bij waarom
`,
  fix: `testpanel fix <bestanden> [opties]

Vervangt wat altijd mag: formele woorden, afkortingen, datums en bedragen.
Namen, wetten, citaten, nummers en velden blijven zoals ze zijn. U ziet wat er
verandert. De verbeterde tekst komt in een kopie: uw eigen bestand blijft
zoals het is. In docx en odt zijn het bijgehouden wijzigingen.

Voorbeelden
  testpanel fix brief.docx             Maakt brief.verbeterd.docx
  testpanel fix brief.docx --dry-run   Laat alleen zien wat er zou veranderen
  testpanel fix brief.md -o nieuw.md

Opties
  --dry-run            Maak geen kopie
  -o, --output NAAM    Naam van de kopie
  --preset NAAM        b1-brief, b1-web of alles. Anders kiest Testpanel zelf
  --config NAAM        Bestand met instellingen (gewoon: testpanel.json)
  --lang TAAL          nl of en
  --no-color           Zonder kleuren
  --time-limit SEC     Stop met een bestand na zoveel seconden (gewoon: 60)

Uitkomst (exit code)
  0  het is gelukt, of er was niets te verbeteren
  2  een bestand is niet verbeterd; er staat bij waarom
`,
  explain: `testpanel explain <regel>

Legt een regel uit: waarom hij er is, wat u kunt doen, en voorbeelden.

Voorbeeld
  testpanel explain lange-zin

Welke regels er zijn, ziet u met: testpanel rules
`,
  rules: `testpanel rules [--format json]

Laat alle regels zien, en bij welk soort tekst ze aan staan.
`,
  score: `testpanel score --jsonl

Meet hoe moeilijk teksten zijn, voor onderzoek en om teksten te vergelijken.
Op elke regel van de invoer staat {"id": …, "text": …}; op elke regel van de
uitvoer {"id", "level", "score", …}. Een hogere score is moeilijker. Er is
alleen een "level" bij een tekst van 100 woorden en 5 zinnen of meer.

Voorbeeld
  type teksten.jsonl | testpanel score --jsonl > scores.jsonl

Uitkomst (exit code)
  0  het is gelukt
  2  het is niet gelukt; er staat bij waarom
`,
  parse: `testpanel parse [bestand] [opties]

Ontleedt zinnen: van elk woord de woordsoort, de vorm in het woordenboek en
de plaats in de zin. Zonder bestand, of met -, leest Testpanel wat u doorgeeft.

Voorbeelden
  testpanel parse brief.docx
  testpanel parse brief.docx --format json
  type brief.txt | testpanel parse -
  testpanel parse zinnen.conllu --format conllu

Opties
  --format SOORT       tree (gewoon lezen), conllu of json
  --input SOORT        text (gewoon) of conllu: zinnen die al in woorden zijn
                       verdeeld. Een .conllu-bestand herkent Testpanel zelf
  --lang TAAL          nl of en
  --time-limit SEC     Stop met lezen na zoveel seconden (gewoon: 60)

Uitkomst (exit code)
  0  het is gelukt
  2  het is niet gelukt; er staat bij waarom
`,
  gather: `testpanel gather <adres of html-bestand> --save <opname.json> [opties]

Maakt een opname van een pagina, zoals een browser haar laat zien. U kunt de
opname later zonder browser controleren, of meesturen als u een fout meldt.
Let op: alle tekst van de pagina staat in de opname.

Voorbeelden
  testpanel gather https://gemeente.nl/afval --save afval.json
  testpanel check afval.json

Opties
  --save NAAM          Het bestand voor de opname. Het mag nog niet bestaan
  --login NAAM         Bestand dat zegt hoe u inlogt (zie: help check)
  --viewport MATEN     Maten van het venster, zoals desktop,telefoon
  --browser-path NAAM  Gebruik deze browser (anders zoekt Testpanel er een)
  --lang TAAL          nl of en
  --time-limit SEC     Stop met de pagina na zoveel seconden (gewoon: 60)

Uitkomst (exit code)
  0  het is gelukt
  2  het is niet gelukt; er staat bij waarom
`,
  monitor: `testpanel monitor verklaring <rapport.json> [opties]

Zet een rapport om in een overzicht voor uw toegankelijkheidsverklaring: per
eis wat de computer bekeek, wat hij vond, en wat een mens nog moet nakijken.
Het overzicht geeft geen status. Daarvoor is onderzoek door mensen nodig.

Voorbeelden
  testpanel check site/ --preset wcag21 --format json -o rapport.json
  testpanel monitor verklaring rapport.json -o verklaring.md

Opties
  --preset NAAM        wcag21 (gewoon): de 50 eisen van DigiToegankelijk.
                       wcag: de 55 eisen van WCAG 2.2
  --format SOORT       markdown (gewoon) of json. Of wcag-em: een onderzoek dat
                       u opent in de WCAG-EM Report Tool van W3C
  -o, --output NAAM    Zet het overzicht in een bestand
  --lang TAAL          nl of en

Uitkomst (exit code)
  0  het is gelukt
  2  het is niet gelukt; er staat bij waarom
`,
  init: `testpanel init

Maakt in deze map testpanel.json, een bestand met instellingen.
Bestaat het al? Dan verandert er niets.

Wat u kunt instellen
  lang      "nl" of "en": de taal van het rapport
  preset    "b1-brief", "b1-web", "wcag", "wcag21" of "alles". Meer tegelijk
            kan ook: ["b1-web", "wcag21"]
  failOn    "error", "warning" of "never": wat telt voor de uitkomst
  rules     per regel: false (uit), true (aan), of "error", "warning", "advice"
  ignore    punten die mogen blijven staan, met reden, naam en einddatum
  exclude   bestanden en mappen die Testpanel overslaat
`,
  help: `testpanel help [opdracht]

Legt een opdracht uit. Bijvoorbeeld: testpanel help check
`
}

/** What each language must explain. */
export type Help = typeof help
