import { recognizeResultaten } from '../resultaten/recognizeResultaten.ts'
import type { VoorstelResultaat } from '../voorstel.ts'
import type { Leesstand } from './leesstand.ts'

/** What the document reports as done; in a programme only a clear state of affairs, or what stands under such a heading. */
export function collectResultaten(stand: Leesstand, jaar: number | null): VoorstelResultaat[] {
  const uitTekst = stand.passages.flatMap(({ waarde, lijst, thema }) => {
    const [bron] = waarde.bron
    if (!bron) return []
    const aard = stand.isVerslag || lijst === 'gedaan' ? ('verantwoording' as const) : ('programma' as const)
    return recognizeResultaten(waarde.tekst, { jaar, thema, aard }).map(({ van, tot, ...resultaat }) => ({
      ...resultaat,
      bron: [{ ...bron, van: bron.van + van, tot: bron.van + tot }],
    }))
  })
  const uitNoten = stand.noten.flatMap(({ tekst, bron }) => {
    const begin = Math.max(0, bron.tot - tekst.length)
    return recognizeResultaten(tekst, { jaar, thema: '', aard: 'programma' }).map(({ van, tot, ...resultaat }) => ({
      ...resultaat,
      bron: [{ ...bron, van: begin + van, tot: begin + tot }],
    }))
  })
  return [...uitTekst, ...uitNoten]
}
