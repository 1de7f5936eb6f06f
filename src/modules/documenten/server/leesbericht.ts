import type { Blok, BronDocument } from '../domain/blok.ts'
import type { OnleesbaarCode } from '../domain/onleesbaar.ts'

/** What a reader's thread is asked: one document at a time. */
export type Leesopdracht = { readonly bytes: Uint8Array; readonly naam: string }

/** What it answers: the blocks in parts, then the rest; or why not. */
export type Leesantwoord =
  | { readonly soort: 'deel'; readonly blokken: readonly Blok[] }
  | { readonly soort: 'klaar'; readonly document: Omit<BronDocument, 'blokken'> }
  | { readonly soort: 'fout'; readonly code: OnleesbaarCode; readonly oorzaak: string }
