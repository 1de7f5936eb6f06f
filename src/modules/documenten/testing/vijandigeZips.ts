import { strToU8, zipSync } from 'fflate'
import { aDocx, alinea } from './aDocx.ts'
import { anOdt } from './anOdt.ts'
import { anOle } from './anOle.ts'
import { halveer, MB, vulling, type VijandigBestand } from './vijandigBestand.ts'

const GEWOON = aDocx(alinea('Een gewone zin.'))

/** A zip of which the directory names other numbers than are true: `veld` is the offset in an entry of the directory. */
function patchDirectory(zip: Uint8Array, veld: number, waarde: (oud: number) => number): Uint8Array {
  const bytes = Uint8Array.from(zip)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i + 46 < bytes.length; i += 1) {
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + veld, waarde(view.getUint32(i + veld, true)), true)
  }
  return bytes
}

const alsXml = (xml: string): Uint8Array => aDocx('', { los: { 'word/document.xml': strToU8(xml) } })
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Word, ODT and plain zip files: cut off, locked, or larger than they say. */
export const vijandigeZips: readonly VijandigBestand[] = [
  { wat: 'een half Word-bestand', code: 'beschadigd', naam: 'a.docx', maak: () => halveer(GEWOON) },
  { wat: 'een half ODT-bestand', code: 'beschadigd', naam: 'a.odt', maak: () => halveer(anOdt('<text:p>x</text:p>')) },
  {
    wat: 'XML die niet klopt',
    code: 'beschadigd',
    naam: 'a.docx',
    maak: () => alsXml(`<w:document ${W}><w:body><w:p></w:body>`),
  },
  {
    wat: 'een zip met een verkeerde controlesom',
    code: 'beschadigd',
    naam: 'a.docx',
    maak: () => patchDirectory(GEWOON, 16, (crc) => crc ^ 1),
  },
  {
    wat: 'een Word-bestand met wachtwoord',
    code: 'versleuteld',
    naam: 'a.docx',
    maak: () => anOle('EncryptedPackage'),
  },
  {
    wat: 'een zip met wachtwoord',
    code: 'versleuteld',
    naam: 'a.docx',
    maak: () => patchDirectory(GEWOON, 8, (vlaggen) => vlaggen | 1),
  },
  {
    wat: 'een ODT met wachtwoord',
    code: 'versleuteld',
    naam: 'a.odt',
    maak: () => anOdt('', { los: { 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') } }),
  },
  {
    wat: 'een zip met iets anders',
    code: 'verkeerd_type',
    naam: 'a.docx',
    maak: () => zipSync({ 'notitie.txt': strToU8('x') }),
  },
  {
    wat: 'een XML-bom',
    code: 'onveilig',
    naam: 'a.docx',
    maak: () =>
      alsXml(
        `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document ${W}><w:body>&b;</w:body></w:document>`,
      ),
  },
  {
    wat: 'een verwijzing naar een bestand',
    code: 'onveilig',
    naam: 'a.odt',
    maak: () =>
      anOdt('', {
        los: { 'content.xml': strToU8('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>') },
      }),
  },
  {
    wat: 'XML van 50.000 lagen',
    code: 'onveilig',
    naam: 'a.docx',
    maak: () => aDocx('<w:tbl><w:tr><w:tc>'.repeat(50_000)),
  },
  {
    wat: 'een zipbom',
    code: 'uitgepakt_te_groot',
    naam: 'a.docx',
    maak: () => aDocx('', { los: { 'word/document.xml': vulling(100 * MB) } }),
  },
  {
    wat: 'een zipbom naast de tekst',
    code: 'uitgepakt_te_groot',
    naam: 'a.docx',
    maak: () => aDocx(alinea('x'), { los: { 'word/bijlage.bin': vulling(100 * MB) } }),
  },
  {
    wat: 'een zipbom die liegt over zijn grootte',
    code: 'uitgepakt_te_groot',
    naam: 'a.docx',
    maak: () =>
      patchDirectory(aDocx('', { los: { 'word/document.xml': vulling(100 * MB) } }), 24, (grootte) =>
        Math.min(grootte, 5000),
      ),
  },
  {
    wat: 'een zip met 6000 bestanden',
    code: 'uitgepakt_te_groot',
    naam: 'a.docx',
    maak: () => aDocx('', { los: Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`a${i}`, strToU8('x')])) }),
  },
  { wat: 'een Word-bestand zonder tekst', code: 'geen_tekst', naam: 'a.docx', maak: () => aDocx('<w:p/>') },
]
