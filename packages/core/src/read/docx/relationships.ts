import {optionalPart, type Package} from '../office/open.ts'
import {attribute, elements} from '../xml/query.ts'

/** A pointer from a part to another part (`target` is then its full name) or to the outside. */
interface Relationship {
  /** The last word of its type: `header`, `styles`, `hyperlink`, … */
  readonly type: string
  readonly target: string
  readonly external: boolean
}

export type Relationships = ReadonlyMap<string, Relationship>

/** The relationships of a part by their id; those of the package itself for the part ''. */
export async function relationshipsOf(opened: Package, part: string): Promise<Relationships> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const xml = await optionalPart(opened, `${folder}_rels/${part.slice(slash)}.rels`)
  return new Map(elements(xml?.root).map((relationship) => {
    const target = attribute(relationship, 'Target') ?? ''
    const external = attribute(relationship, 'TargetMode') === 'External'
    const type = attribute(relationship, 'Type') ?? ''
    return [attribute(relationship, 'Id') ?? '', {type: type.slice(type.lastIndexOf('/') + 1), external, target: external ? target : resolve(folder, target)}]
  }))
}

/** The name of the first part of that type that the file really has. */
export function partOfType(opened: Package, relationships: Relationships, type: string): string | undefined {
  return [...relationships.values()].find((one) => one.type === type && !one.external && opened.zip.has(one.target))?.target
}

function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
