// source: W3C, WCAG 2.0, 2.1 and 2.2 (https://www.w3.org/TR/WCAG22/); Dutch titles from the WCAG-EM Report Tool (src/locales/nl/WCAG.json), those of 2.2 translated here
// licence: W3C Software and Document License, https://www.w3.org/copyright/software-license-2023/
// date: 2026-11-22

/** Number, id in the standard, level, version it came in, title in Dutch, title in English. */
export const table = `
1.1.1 | non-text-content | A | 2.0 | Niet-tekstuele content | Non-text Content
1.2.1 | audio-only-and-video-only-prerecorded | A | 2.0 | Louter-geluid en louter-videobeeld (vooraf opgenomen) | Audio-only and Video-only (Prerecorded)
1.2.2 | captions-prerecorded | A | 2.0 | Ondertitels voor doven en slechthorenden (vooraf opgenomen) | Captions (Prerecorded)
1.2.3 | audio-description-or-media-alternative-prerecorded | A | 2.0 | Audiodescriptie of media-alternatief (vooraf opgenomen) | Audio Description or Media Alternative (Prerecorded)
1.2.4 | captions-live | AA | 2.0 | Ondertitels voor doven en slechthorenden (live) | Captions (Live)
1.2.5 | audio-description-prerecorded | AA | 2.0 | Audiodescriptie (vooraf opgenomen) | Audio Description (Prerecorded)
1.2.6 | sign-language-prerecorded | AAA | 2.0 | Gebarentaal (vooraf opgenomen) | Sign Language (Prerecorded)
1.2.7 | extended-audio-description-prerecorded | AAA | 2.0 | Verlengde audiodescriptie (vooraf opgenomen) | Extended Audio Description (Prerecorded)
1.2.8 | media-alternative-prerecorded | AAA | 2.0 | Media-alternatief (vooraf opgenomen) | Media Alternative (Prerecorded)
1.2.9 | audio-only-live | AAA | 2.0 | Louter-geluid (live) | Audio-only (Live)
1.3.1 | info-and-relationships | A | 2.0 | Info en relaties | Info and Relationships
1.3.2 | meaningful-sequence | A | 2.0 | Betekenisvolle volgorde | Meaningful Sequence
1.3.3 | sensory-characteristics | A | 2.0 | Zintuiglijke eigenschappen | Sensory Characteristics
1.3.4 | orientation | AA | 2.1 | Weergavestand | Orientation
1.3.5 | identify-input-purpose | AA | 2.1 | Identificeer het doel van de input | Identify Input Purpose
1.3.6 | identify-purpose | AAA | 2.1 | Identificeer het doel | Identify Purpose
1.4.1 | use-of-color | A | 2.0 | Gebruik van kleur | Use of Color
1.4.2 | audio-control | A | 2.0 | Geluidsbediening | Audio Control
1.4.3 | contrast-minimum | AA | 2.0 | Contrast (minimum) | Contrast (Minimum)
1.4.4 | resize-text | AA | 2.0 | Herschalen van tekst | Resize Text
1.4.5 | images-of-text | AA | 2.0 | Afbeeldingen van tekst | Images of Text
1.4.6 | contrast-enhanced | AAA | 2.0 | Contrast (versterkt) | Contrast (Enhanced)
1.4.7 | low-or-no-background-audio | AAA | 2.0 | Weinig of geen achtergrondgeluid | Low or No Background Audio
1.4.8 | visual-presentation | AAA | 2.0 | Visuele weergave | Visual Presentation
1.4.9 | images-of-text-no-exception | AAA | 2.0 | Afbeeldingen van tekst (geen uitzondering) | Images of Text (No Exception)
1.4.10 | reflow | AA | 2.1 | Reflow | Reflow
1.4.11 | non-text-contrast | AA | 2.1 | Contrast van niet-tekstuele content | Non-text Contrast
1.4.12 | text-spacing | AA | 2.1 | Tekstafstand | Text Spacing
1.4.13 | content-on-hover-or-focus | AA | 2.1 | Content bij hover of focus | Content on Hover or Focus
2.1.1 | keyboard | A | 2.0 | Toetsenbord | Keyboard
2.1.2 | no-keyboard-trap | A | 2.0 | Geen toetsenbordval | No Keyboard Trap
2.1.3 | keyboard-no-exception | AAA | 2.0 | Toetsenbord (geen uitzondering) | Keyboard (No Exception)
2.1.4 | character-key-shortcuts | A | 2.1 | Enkel teken sneltoetsen | Character Key Shortcuts
2.2.1 | timing-adjustable | A | 2.0 | Timing aanpasbaar | Timing Adjustable
2.2.2 | pause-stop-hide | A | 2.0 | Pauzeren, stoppen, verbergen | Pause, Stop, Hide
2.2.3 | no-timing | AAA | 2.0 | Geen timing | No Timing
2.2.4 | interruptions | AAA | 2.0 | Onderbrekingen | Interruptions
2.2.5 | re-authenticating | AAA | 2.0 | Herauthentisering | Re-authenticating
2.2.6 | timeouts | AAA | 2.1 | Time-outs | Timeouts
2.3.1 | three-flashes-or-below-threshold | A | 2.0 | Drie flitsen of beneden drempelwaarde | Three Flashes or Below Threshold
2.3.2 | three-flashes | AAA | 2.0 | Drie flitsen | Three Flashes
2.3.3 | animation-from-interactions | AAA | 2.1 | Animatie uit interacties | Animation from Interactions
2.4.1 | bypass-blocks | A | 2.0 | Blokken omzeilen | Bypass Blocks
2.4.2 | page-titled | A | 2.0 | Paginatitel | Page Titled
2.4.3 | focus-order | A | 2.0 | Focusvolgorde | Focus Order
2.4.4 | link-purpose-in-context | A | 2.0 | Linkdoel (in context) | Link Purpose (In Context)
2.4.5 | multiple-ways | AA | 2.0 | Meerdere manieren | Multiple Ways
2.4.6 | headings-and-labels | AA | 2.0 | Koppen en labels | Headings and Labels
2.4.7 | focus-visible | AA | 2.0 | Focus zichtbaar | Focus Visible
2.4.8 | location | AAA | 2.0 | Locatie | Location
2.4.9 | link-purpose-link-only | AAA | 2.0 | Linkdoel (alleen link) | Link Purpose (Link Only)
2.4.10 | section-headings | AAA | 2.0 | Paragraafkoppen | Section Headings
2.4.11 | focus-not-obscured-minimum | AA | 2.2 | Focus niet bedekt (minimum) | Focus Not Obscured (Minimum)
2.4.12 | focus-not-obscured-enhanced | AAA | 2.2 | Focus niet bedekt (versterkt) | Focus Not Obscured (Enhanced)
2.4.13 | focus-appearance | AAA | 2.2 | Uiterlijk van de focus | Focus Appearance
2.5.1 | pointer-gestures | A | 2.1 | Aanwijzergebaren | Pointer Gestures
2.5.2 | pointer-cancellation | A | 2.1 | Aanwijzerannulering | Pointer Cancellation
2.5.3 | label-in-name | A | 2.1 | Label in naam | Label in Name
2.5.4 | motion-actuation | A | 2.1 | Bewegingsactivering | Motion Actuation
2.5.5 | target-size-enhanced | AAA | 2.1 | Grootte van het aanwijsgebied | Target Size (Enhanced)
2.5.6 | concurrent-input-mechanisms | AAA | 2.1 | Input gelijktijdige invoermechanismen | Concurrent Input Mechanisms
2.5.7 | dragging-movements | AA | 2.2 | Sleepbewegingen | Dragging Movements
2.5.8 | target-size-minimum | AA | 2.2 | Grootte van het aanwijsgebied (minimum) | Target Size (Minimum)
3.1.1 | language-of-page | A | 2.0 | Taal van de pagina | Language of Page
3.1.2 | language-of-parts | AA | 2.0 | Taal van onderdelen | Language of Parts
3.1.3 | unusual-words | AAA | 2.0 | Ongebruikelijke woorden | Unusual Words
3.1.4 | abbreviations | AAA | 2.0 | Afkortingen | Abbreviations
3.1.5 | reading-level | AAA | 2.0 | Leesniveau | Reading Level
3.1.6 | pronunciation | AAA | 2.0 | Uitspraak | Pronunciation
3.2.1 | on-focus | A | 2.0 | Bij focus | On Focus
3.2.2 | on-input | A | 2.0 | Bij input | On Input
3.2.3 | consistent-navigation | AA | 2.0 | Consistente navigatie | Consistent Navigation
3.2.4 | consistent-identification | AA | 2.0 | Consistente identificatie | Consistent Identification
3.2.5 | change-on-request | AAA | 2.0 | Verandering op verzoek | Change on Request
3.2.6 | consistent-help | A | 2.2 | Consistente hulp | Consistent Help
3.3.1 | error-identification | A | 2.0 | Foutidentificatie | Error Identification
3.3.2 | labels-or-instructions | A | 2.0 | Labels of instructies | Labels or Instructions
3.3.3 | error-suggestion | AA | 2.0 | Foutsuggestie | Error Suggestion
3.3.4 | error-prevention-legal-financial-data | AA | 2.0 | Foutpreventie (wettelijk, financieel, gegevens) | Error Prevention (Legal, Financial, Data)
3.3.5 | help | AAA | 2.0 | Hulp | Help
3.3.6 | error-prevention-all | AAA | 2.0 | Foutpreventie (alle) | Error Prevention (All)
3.3.7 | redundant-entry | A | 2.2 | Dubbele invoer | Redundant Entry
3.3.8 | accessible-authentication-minimum | AA | 2.2 | Toegankelijke authenticatie (minimum) | Accessible Authentication (Minimum)
3.3.9 | accessible-authentication-enhanced | AAA | 2.2 | Toegankelijke authenticatie (versterkt) | Accessible Authentication (Enhanced)
4.1.1 | parsing | A | 2.0 | Parsen | Parsing
4.1.2 | name-role-value | A | 2.0 | Naam, rol, waarde | Name, Role, Value
4.1.3 | status-messages | AA | 2.1 | Statusberichten | Status Messages
`
