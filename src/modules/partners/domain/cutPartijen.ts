import { findBeschermd } from './findBeschermd.ts'
import type { PartijRol } from './partijvermelding.ts'
import { readScheiding, type Scheiding } from './readScheiding.ts'
import { tokenizePartijen, type Token } from './tokenizePartijen.ts'

/** A stretch of text between separators. `rol` is null when nothing there tells it; `naMet`: joined to what came before. */
export type Stuk = {
  readonly van: number
  readonly tot: number
  readonly rol: PartijRol | null
  readonly naMet: boolean
}

type Stand = Pick<Stuk, 'rol' | 'naMet'>

/** For each opening bracket the place of the one that closes it. */
const findSluithaakjes = (tokens: readonly Token[]): ReadonlyMap<number, number> => {
  const sluit = new Map<number, number>()
  const open: number[] = []
  tokens.forEach((token, i) => {
    if (token.klein === '(') open.push(i)
    const begin = token.klein === ')' ? open.pop() : undefined
    if (begin !== undefined) sluit.set(begin, i)
  })
  return sluit
}

const nextStand = (stand: Stand, { rol, met }: Scheiding): Stand => ({
  rol: rol === undefined ? stand.rol : rol,
  naMet: met === true || (stand.naMet && rol === undefined),
})

const toStuk = (tokens: readonly Token[], begin: number, eind: number, stand: Stand): Stuk[] => {
  const [eerste, laatste] = [tokens[begin], tokens[eind - 1]]
  return eind > begin && eerste !== undefined && laatste !== undefined
    ? [{ van: eerste.van, tot: laatste.tot, ...stand }]
    : []
}

/** Cuts a text at everything that parts two parties, and tells what role the words around it give. */
export const cutPartijen = (tekst: string): Stuk[] => {
  const tokens = tokenizePartijen(tekst)
  const beschermd = findBeschermd(tokens)
  const sluit = findSluithaakjes(tokens)
  const stukken: Stuk[] = []
  let stand: Stand = { rol: null, naMet: false }
  let begin = 0
  let i = 0
  while (i < tokens.length) {
    const dicht = sluit.get(i)
    const heel = dicht !== undefined || beschermd[i] === true
    const scheiding = heel ? null : readScheiding(tokens, begin, i, tekst)
    if (scheiding === null) {
      i = (dicht ?? i) + 1
      continue
    }
    if (scheiding.vervalt !== true) stukken.push(...toStuk(tokens, begin, i, stand))
    stand = nextStand(stand, scheiding)
    i = scheiding.tot
    begin = i
  }
  return [...stukken, ...toStuk(tokens, begin, tokens.length, stand)]
}
