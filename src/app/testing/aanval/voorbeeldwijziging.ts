import * as Y from 'yjs'

/** One change to a text, as the editor makes it: a paragraph that needs nothing of what stands there. */
function makeVoorbeeld() {
  const doc = new Y.Doc()
  doc.clientID = 1
  const alinea = new Y.XmlElement('paragraph')
  const tekst = new Y.XmlText()
  tekst.insert(0, 'Gewone woorden in de tekst')
  alinea.insert(0, [tekst])
  doc.getXmlFragment('default').insert(0, [alinea])
  const placeAt = (plaats: number, kant: number): string =>
    toBase64(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(tekst, plaats, kant)))
  return {
    wijziging: toBase64(Y.encodeStateAsUpdate(doc)),
    opmerking: { plek: { begin: placeAt(0, 0), eind: placeAt(6, -1) }, citaat: 'Gewone' },
  }
}

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** The change, and where in it an opmerking can stand. */
export const VOORBEELDWIJZIGING = makeVoorbeeld()
