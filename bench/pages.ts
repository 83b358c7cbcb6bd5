import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const subjects = ['Paspoort aanvragen', 'Verhuizing doorgeven', 'Afval en milieu', 'Parkeervergunning', 'Trouwen', 'Rijbewijs verlengen', 'Bijstand aanvragen', 'Bouwvergunning', 'Hond aanmelden', 'Kapvergunning']
const sentences = [
  'U maakt eerst een afspraak bij het loket.', 'Neem uw oude paspoort en een nieuwe pasfoto mee.', 'Na vijf werkdagen kunt u het ophalen.',
  'Indien u niet in staat bent om zelf te komen, dient u iemand anders schriftelijk te machtigen.', 'De kosten worden jaarlijks door de gemeenteraad vastgesteld.',
  'Heeft u vragen? Bel ons dan op werkdagen.', 'Met ingang van 1 januari wordt het tarief conform de verordening aangepast.', 'U krijgt binnen acht weken antwoord.'
]

/** Writes pages as a municipality has them: some 290 elements each, one shared style sheet of 680 KB, small images, and some mistakes of every day. */
export function writePages(folder: string, count: number): readonly string[] {
  mkdirSync(folder, {recursive: true})
  const names = Array.from({length: count}, (_, n) => `pagina-${String(n).padStart(4, '0')}.html`)
  names.forEach((name, n) => writeFileSync(join(folder, name), page(n, names)))
  writeFileSync(join(folder, 'stijl.css'), styleSheet())
  writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#154273"/></svg>')
  return names
}

function page(n: number, names: readonly string[]): string {
  const subject = subjects[n % subjects.length] ?? ''
  const sentence = (k: number): string => sentences[(n * 3 + k) % sentences.length] ?? ''
  const menu = Array.from({length: 20}, (_, k) => `<li><a href="${names[(n + k) % names.length]}">${subjects[(n + k) % subjects.length]}</a></li>`).join('\n')
  const part = (k: number): string => `<section><h2>Stap ${k + 1}</h2>\n<p>${sentence(k)} ${sentence(k + 1)} ${sentence(k + 2)}</p>\n<ul>${[0, 1, 2].map((i) => `<li><a href="#stap${k}${i}">${sentence(k + i)}</a></li>`).join('')}</ul>\n<p class="klein">${sentence(k + 3)}</p></section>`
  const rows = Array.from({length: 12}, (_, k) => `<tr><td>Product ${k}</td><td>€ ${k * 7},50</td><td>${k} weken</td></tr>`).join('\n')
  return `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${subject} ${n} | Gemeente</title><link rel="stylesheet" href="stijl.css"></head>
<body>
<header><a href="index.html"><img src="logo.svg" alt="Gemeente, naar de voorpagina"></a>
<nav aria-label="Hoofdmenu"><ul>${menu}</ul></nav>
<form role="search"><input type="search" name="zoek" placeholder="Zoeken"><button>Zoek</button></form></header>
<main><h1>${subject}</h1>
${Array.from({length: 10}, (_, k) => part(k)).join('\n')}
<table><caption>Kosten</caption>${rows}</table>
<img src="logo.svg?${n}"${n % 3 === 0 ? '' : ' alt="Het stadhuis"'}>
<form><p><label for="naam">Naam</label> <input id="naam" name="naam"></p><p><input name="postcode"> Postcode</p><p><button type="button" class="kruis"></button></p></form>
</main>
<footer><p class="licht">Telefoon 14 012</p><ul>${Array.from({length: 8}, (_, k) => `<li><a href="over-${k}.html">Over ons ${k}</a></li>`).join('')}</ul></footer>
<script>document.querySelector('main').append(Object.assign(document.createElement('p'), {textContent: 'Was deze informatie nuttig?'}))</script>
</body>
</html>
`
}

function styleSheet(): string {
  const rules = ['body { font: 1rem/1.5 sans-serif; color: #222; max-width: 70rem; margin: 0 auto }', '.licht { color: #aaa }', '.klein { font-size: .875rem }', 'nav ul { display: flex; flex-wrap: wrap }']
  for (let n = 0; n < 9000; n++) rules.push(`.onderdeel-${n} .regel-${n % 97}:hover { color: #15${(4273 + n).toString(16)}; margin: ${n % 9}px }`)
  return rules.join('\n')
}
