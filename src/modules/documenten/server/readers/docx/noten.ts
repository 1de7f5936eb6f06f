import { raiseMerk } from '../../../domain/voetnootmerk.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { listKinderen } from '../../container/xmlElement.ts'
import { formatGetal } from '../formatGetal.ts'
import type { DocxParts } from './docxParts.ts'

export type Nootverwijzing = { readonly merk: string; readonly inhoud: XmlElement }

export type Noten = {
  /** The mark and content of the next note that the text refers to; null when the note does not exist. */
  readonly refer: (verwijzing: XmlElement) => Nootverwijzing | null
}

/** Numbers the notes in the order in which the text refers to them. */
export function numberNoten(parts: DocxParts): Noten {
  const soorten = {
    'w:footnoteReference': { noten: byId(parts.voetnoten, 'w:footnote'), vorm: parts.voetnootvorm, aantal: 0 },
    'w:endnoteReference': { noten: byId(parts.eindnoten, 'w:endnote'), vorm: parts.eindnootvorm, aantal: 0 },
  }
  return {
    refer: (verwijzing) => {
      const soort =
        verwijzing.naam === 'w:endnoteReference' ? soorten['w:endnoteReference'] : soorten['w:footnoteReference']
      const inhoud = soort.noten.get(verwijzing.kenmerken['w:id'] ?? '')
      if (!inhoud) return null
      if (verwijzing.kenmerken['w:customMarkFollows'] !== undefined) return { merk: '', inhoud }
      soort.aantal += 1
      return { merk: raiseMerk(formatGetal(soort.aantal, soort.vorm)), inhoud }
    },
  }
}

function byId(part: XmlElement | null, naam: string): Map<string, XmlElement> {
  const noten = listKinderen(part ?? undefined, naam).filter(
    (noot) => noot.kenmerken['w:type'] === undefined || noot.kenmerken['w:type'] === 'normal',
  )
  return new Map(noten.map((noot) => [noot.kenmerken['w:id'] ?? '', noot]))
}
