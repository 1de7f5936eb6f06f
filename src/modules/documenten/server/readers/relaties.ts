import type { Zip } from '../container/openZip.ts'
import { parseXml, type XmlElement } from '../container/parseXml.ts'
import { listKinderen } from '../container/xmlElement.ts'

/** `soort` ends in what the target is ("…/styles"); `doel` is its full name in the container. */
export type Relatie = { readonly id: string; readonly soort: string; readonly doel: string }

export function readPart(zip: Zip, naam: string | undefined): XmlElement | null {
  const bytes = naam === undefined ? null : zip.read(naam)
  return bytes && parseXml(bytes)
}

/**
 * The relations of a part of an Office file: they stand beside it, in `_rels`, with targets relative to the part. What lies
 * outside the file is left out.
 */
export function readRelaties(zip: Zip, part: string): Relatie[] {
  const schuin = part.lastIndexOf('/') + 1
  const map = part.slice(0, schuin)
  const rels = readPart(zip, `${map}_rels/${part.slice(schuin)}.rels`)
  return listKinderen(rels ?? undefined, 'Relationship')
    .filter((relatie) => relatie.kenmerken.TargetMode !== 'External')
    .map(({ kenmerken }) => ({
      id: kenmerken.Id ?? '',
      soort: kenmerken.Type ?? '',
      doel: resolveDoel(map, kenmerken.Target ?? ''),
    }))
}

const resolveDoel = (map: string, doel: string): string => (doel.startsWith('/') ? doel.slice(1) : map + doel)

export const findRelatie = (relaties: readonly Relatie[], soort: string): string | undefined =>
  relaties.find((relatie) => relatie.soort.endsWith(`/${soort}`))?.doel
