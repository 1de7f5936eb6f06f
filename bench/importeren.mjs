import { closeLezers, readDocument } from '../dist/modules/documenten/server/public.js'
import { closeHerkenner, recognizeInThread } from '../dist/modules/programma/server/inlezing/recognizeInThread.js'
import { composeProgramma, toDocx, toPdf, toTekst } from './documenten.mjs'
import { keer, ms, timeRuns } from './median.mjs'

const SOORTEN = [
  { naam: 'tekst', maak: toTekst, grens: 300 },
  { naam: 'DOCX', maak: toDocx, grens: 300 },
  { naam: 'PDF', maak: toPdf, grens: 1500 },
]
const HERHAAL = { 20: 7, 200: 3 }
const GROEI = 12

/** 20 and 200 pages of each kind, in a warm process. */
export async function measure() {
  const rijen = []
  for (const { naam, maak, grens } of SOORTEN) {
    const tijden = {}
    for (const paginas of [20, 200]) {
      const bytes = new Uint8Array(await maak(composeProgramma(paginas)))
      const importeer = async () => {
        const document = await readDocument(new Uint8Array(bytes), `bench.${naam.toLowerCase()}`)
        return recognizeInThread({ document, organisaties: [] })
      }
      const { prioriteiten } = await importeer()
      const acties = prioriteiten.flatMap(({ inzetten }) => inzetten.flatMap((inzet) => inzet.acties)).length
      if (acties !== paginas * 16)
        throw new Error(`${naam}, ${paginas} bladzijden: ${acties} acties herkend in plaats van ${paginas * 16}`)
      tijden[paginas] = await timeRuns(HERHAAL[paginas], importeer)
    }
    rijen.push({
      what: `Importeren, 20 bladzijden ${naam}`,
      value: ms(tijden[20]),
      limit: ms(grens),
      ok: tijden[20] <= grens,
    })
    const groei = tijden[200] / tijden[20]
    rijen.push({
      what: `200 bladzijden ${naam} tegen 20`,
      value: `${keer(groei)} (${ms(tijden[200])})`,
      limit: keer(GROEI),
      ok: groei <= GROEI,
    })
  }
  await Promise.all([closeLezers(), closeHerkenner()])
  return rijen
}
