import type { VoorstelDoel } from '../voorstel.ts'
import { recognizeDoelen } from './recognizeDoelen.ts'

/** A text that is a doel as a whole, whatever is understood of it: the measure is that of the first goal in it. */
export function readDoel(tekst: string, jaar: number | null): Omit<VoorstelDoel, 'bij' | 'bron'> {
  const [eerste] = recognizeDoelen(tekst, { jaar, plek: 'doelstelling' })
  if (!eerste) return { ...ZONDER_MAAT, tekst }
  const { van: _van, tot: _tot, ...doel } = eerste
  return { ...doel, tekst }
}

const ZONDER_MAAT = {
  indicator: '',
  richting: 'niveau',
  wijze: null,
  waarde: null,
  grens: null,
  beginwaarde: null,
  eenheid: '',
  basisjaar: null,
  doeljaar: null,
  kwalitatief: true,
  zekerheid: 'redelijk',
  twijfel: [],
} as const
