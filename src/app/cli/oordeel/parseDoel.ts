import { z } from 'zod'
import type { Doel } from '../../../modules/inzicht/public.ts'
import { checkDoel } from './checkDoel.ts'
import { doelbestand } from './doelbestand.ts'
import { toDoel } from './toDoel.ts'

/** A goal, or the sentence that says what is wrong with it. */
export type Gelezen = { readonly doel: Doel } | { readonly fout: string }

const { localeError } = z.locales.nl()

export function parseDoel(json: unknown): Gelezen {
  const gelezen = doelbestand.safeParse(json, { error: localeError })
  if (!gelezen.success) return { fout: describeFouten(gelezen.error.issues) }
  const fout = checkDoel(gelezen.data)
  return fout === null ? { doel: toDoel(gelezen.data) } : { fout }
}

const MEESTE_FOUTEN = 5

function describeFouten(fouten: readonly z.core.$ZodIssue[]): string {
  const zinnen = fouten.slice(0, MEESTE_FOUTEN).map(({ path, message }) => {
    const plek = path.map((deel) => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`)).join('')
    return `${plek === '' ? '' : `${plek.replace(/^\./, '')}: `}${message.replace(/[.]$/, '')}.`
  })
  const rest = fouten.length - zinnen.length
  return [...zinnen, ...(rest > 0 ? [`En nog ${rest} andere fouten.`] : [])].join(' ')
}
