import { ZONDER_MAAT, type VoorstelDoel } from '../voorstel.ts'
import { recognizeDoelen } from './recognizeDoelen.ts'

/** A text that is a doel as a whole, whatever is understood of it: the measure is that of the first goal in it. */
export function readDoel(tekst: string, jaar: number | null): Omit<VoorstelDoel, 'bij' | 'bron'> {
  const [eerste] = recognizeDoelen(tekst, { jaar, plek: 'doelstelling' })
  if (!eerste) return { ...ZONDER_MAAT, zekerheid: 'redelijk', twijfel: [], tekst }
  const { van: _van, tot: _tot, ...doel } = eerste
  return { ...doel, tekst }
}
