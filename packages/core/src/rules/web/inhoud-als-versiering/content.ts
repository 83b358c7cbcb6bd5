import type {DecorationPart} from '../../../model/parts.ts'
import {isLogo, ownersOf} from '../../../text/logo.ts'

const announced = /(?<!\p{L})(?:logo|foto|kaart|kaartje|plattegrond|grafiek|diagram|schema|tekening|afbeelding|plaatje|figuur|illustratie|routekaart|tijdlijn|map|chart|graph|image|picture|photo|figure|drawing|diagram)s?(?!\p{L})[^.!?]{0,60}:$/iu

/** Why a picture that screen readers pass over is no decoration; undefined where nothing says so. */
export function contentOf({kind, file, beside, before, drawsText}: DecorationPart): 'logo' | 'aangekondigd' | 'letters' | 'tekening' | undefined {
  if (announced.test(before)) return 'aangekondigd'
  if (kind === 'image') return beside === '' && isLogo(file) && ownersOf(file).length > 0 ? 'logo' : undefined
  if (kind === 'canvas') return drawsText ? 'letters' : 'tekening'
  return undefined
}
