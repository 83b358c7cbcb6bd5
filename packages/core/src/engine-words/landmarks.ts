import {words, type EngineTable} from './types.ts'

const jumping = {
  nl: 'Mensen die niet goed zien, springen met hun schermlezer van deel naar deel. Dan moet duidelijk zijn wat het menu is en wat de inhoud.',
  en: 'People who do not see well jump from part to part with their screen reader. Then it must be clear what is the menu and what the content.'
}
const one = (name: string, element: string) => ({
  what: `Deze pagina heeft meer dan één ${name} (\`${element}\`).`,
  todo: `Laat er één staan. Maak van de andere een gewone \`div\`.`
})
const oneEn = (name: string, element: string) => ({
  what: `This page has more than one ${name} (\`${element}\`).`,
  todo: 'Keep one. Make the others an ordinary `div`.'
})
const inside = (name: string, element: string) => ({
  what: `De ${name} (\`${element}\`) staat in een ander deel van de pagina.`,
  todo: `Zet \`${element}\` direct in de \`body\`.`
})
const insideEn = (name: string, element: string) => ({
  what: `The ${name} (\`${element}\`) is inside another part of the page.`,
  todo: `Put \`${element}\` directly in the \`body\`.`
})

/** The parts of a page that a screen reader knows: menu, content, header and footer. */
export const landmarks: EngineTable = {
  region: words(jumping, {
    what: 'Dit stuk staat buiten de delen van de pagina die een schermlezer kent.',
    todo: 'Zet het in `header`, `nav`, `main`, `aside` of `footer`.'
  }, {
    what: 'This piece is outside the parts of the page that a screen reader knows.',
    todo: 'Put it in `header`, `nav`, `main`, `aside` or `footer`.'
  }),
  'landmark-one-main': words(jumping, {
    what: 'Een schermlezer kan de inhoud van deze pagina niet vinden. Er is geen `main`-element.',
    todo: 'Zet om de inhoud één `main`-element. Laat het menu en de voet van de pagina erbuiten.'
  }, {
    what: 'A screen reader cannot find the content of this page. There is no `main` element.',
    todo: 'Put one `main` element around the content. Leave the menu and the footer outside it.'
  }),
  'landmark-no-duplicate-main': words(jumping, one('deel met de inhoud', 'main'), oneEn('part with the content', 'main')),
  'landmark-no-duplicate-banner': words(jumping, one('kop van de pagina', 'header'), oneEn('header of the page', 'header')),
  'landmark-no-duplicate-contentinfo': words(jumping, one('voet van de pagina', 'footer'), oneEn('footer of the page', 'footer')),
  'landmark-main-is-top-level': words(jumping, inside('inhoud', 'main'), insideEn('content', 'main')),
  'landmark-banner-is-top-level': words(jumping, inside('kop van de pagina', 'header'), insideEn('header of the page', 'header')),
  'landmark-contentinfo-is-top-level': words(jumping, inside('voet van de pagina', 'footer'), insideEn('footer of the page', 'footer')),
  'landmark-complementary-is-top-level': words(jumping, inside('zijbalk', 'aside'), insideEn('side bar', 'aside')),
  'landmark-unique': words(jumping, {
    what: 'Er zijn twee delen van dezelfde soort zonder eigen naam, zoals twee menu\'s.',
    todo: 'Geef elk deel een naam met `aria-label`, bijvoorbeeld `aria-label="Hoofdmenu"`.'
  }, {
    what: 'There are two parts of the same kind without a name of their own, such as two menus.',
    todo: 'Name each part with `aria-label`, such as `aria-label="Main menu"`.'
  })
}
