import type { Tabel } from '../../../documenten/public.ts'
import type { NootDeel, Regel } from './deel.ts'
import type { EtiketSoort } from './etiketwoorden.ts'
import type { Koptekst } from './koptekst.ts'
import type { Tabellezing } from './readTabel.ts'
import type { Veld } from './veldregel.ts'
import type { Waarde } from './waarde.ts'
import type { Zinoordeel } from './zinoordeel.ts'

/** A heading that names something. `hard`: the format says it is one · `rang`: depth, lower is higher. */
export type KopStuk = {
  readonly soort: 'kop'
  readonly regel: Regel
  readonly kop: Koptekst
  readonly hard: boolean
  readonly rang: number
}

/** A standing heading or label. `rang` is that of a heading, null for a label in running text. */
export type EtiketStuk = {
  readonly soort: 'etiket'
  readonly etiket: EtiketSoort
  readonly rest: Waarde
  readonly genummerd: boolean
  readonly regel: Regel
  readonly rang: number | null
}

export const LIJSTSOORTEN = ['acties', 'ambitie', 'onderdelen', 'uitleg', 'gedaan', 'vrij'] as const
/** What a list or text stands under: a heading for acties, a goal, a sentence it completes, an explanation, or nothing. */
export type Lijstsoort = (typeof LIJSTSOORTEN)[number]

export type ItemStuk = { readonly soort: 'item'; readonly regel: Regel; readonly lijst: Lijstsoort }
export type TekstStuk = {
  readonly soort: 'tekst'
  readonly regel: Regel
  readonly lijst: Lijstsoort
  readonly zinnen: readonly Zinoordeel[]
}
/** A line that is one or more labelled fields: "Wie: …". */
export type VeldStuk = { readonly soort: 'veld'; readonly regel: Regel; readonly velden: readonly Veld[] }
export type TabelStuk = { readonly soort: 'tabel'; readonly tabel: Tabel; readonly lezing: Tabellezing }
export type NootStuk = { readonly soort: 'noot'; readonly noot: NootDeel }

/** What stands below a heading. */
export type Inhoud = EtiketStuk | ItemStuk | TekstStuk | VeldStuk | TabelStuk | NootStuk
/** A line or table as it is understood on its own, before its place in the document counts. */
export type Stuk = KopStuk | Inhoud
