import { readFile } from 'node:fs/promises'
import { BEWIJS, verifyBewijs, type Bewijs } from '../../../platform/server/logboek/bewijs/bewijs.ts'
import { Invoerfout } from '../Invoerfout.ts'
import type { Uitvoer } from '../opdracht.ts'
import { parseOpties } from '../parseOpties.ts'

/** Needs neither database nor settings: whoever was given a proof can do this. */
export async function toets(args: readonly string[], { antwoord }: Uitvoer): Promise<number> {
  const pad = parseOpties(args, {}, ['BESTAND']).positionals[0] ?? ''
  const bewijs = await readBewijs(pad)
  const { regel, gemeente, kop } = bewijs
  if (!verifyBewijs(bewijs)) {
    antwoord('Het bewijs klopt niet: deze regel stond zo niet onder deze kop.')
    return 1
  }
  antwoord(
    `Het bewijs klopt: regel ${JSON.stringify(regel.id)} stond zo in het logboek van gemeente ${gemeente}, onder de kop op ${kop.omvang} regels ` +
      `van ${kop.tijd}.\nVergelijk die kop met het anker van de gemeente: ${kop.wortel}`,
  )
  return 0
}

async function readBewijs(pad: string): Promise<Bewijs> {
  const tekst = await readFile(pad, 'utf8').catch(() => {
    throw new Invoerfout(`${pad} is niet te lezen. Geef het bestand op waarin het bewijs staat.`)
  })
  const gelezen = BEWIJS.safeParse(parseJson(tekst))
  if (gelezen.success) return gelezen.data
  throw new Invoerfout(`${pad} is geen bewijs uit het logboek van Baken. Vraag het bestand opnieuw.`)
}

/** Null for what is not JSON, which is no proof either. */
function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch (fout) {
    if (fout instanceof SyntaxError) return null
    throw fout
  }
}
