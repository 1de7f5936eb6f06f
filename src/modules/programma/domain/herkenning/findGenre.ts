import type { Genre } from './genre.ts'
import { GENRES } from './genres.ts'
import { toSleutel } from './sleutel.ts'

/** `zelfgenoemd`: the title itself says that it is one. */
export type Genrevondst = { readonly naam: string; readonly punten: number; readonly zelfgenoemd: boolean }

/** A title or opening that names the kind counts for this many clues. */
const PUNTEN_TITEL = 2
const MAX_REGEL = 60
const MAX_LABEL = 40
const NUMMER = /^(?:\d+ )+/

type Tekstbeeld = {
  readonly ruw: string
  readonly titel: string
  readonly opening: string
  readonly woorden: string
  readonly regels: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
}

/** The kind of document that a text looks most like, with the number of clues; null without any clue. */
export function findGenre(titel: string, begin: string, tekst: string): Genrevondst | null {
  const beeld = describe(titel, `${titel}\n${begin}`, tekst.replace(/\t/g, '\n'))
  let beste: Genrevondst | null = null
  for (const genre of GENRES) {
    const punten = countSporen(genre, beeld)
    const zelfgenoemd = genre.titel.some((woord) => beeld.titel.includes(` ${woord} `))
    if (punten > (beste?.punten ?? 0)) beste = { naam: genre.naam, punten, zelfgenoemd }
  }
  return beste
}

function describe(titel: string, opening: string, ruw: string): Tekstbeeld {
  const regels = new Set<string>()
  const labels = new Set<string>()
  for (const regel of ruw.split('\n')) {
    if (regel.length <= MAX_REGEL) regels.add(toSleutel(regel).replace(NUMMER, ''))
    const dubbelepunt = regel.slice(0, MAX_LABEL).indexOf(':')
    if (dubbelepunt > 0) labels.add(toSleutel(regel.slice(0, dubbelepunt)))
  }
  return { ruw, titel: spaced(titel), opening: spaced(opening), woorden: spaced(ruw), regels, labels }
}

/** Between spaces, so that a search finds whole words. */
const spaced = (tekst: string): string => ` ${toSleutel(tekst)} `

function countSporen(genre: Genre, beeld: Tekstbeeld): number {
  const count = (sporen: readonly (readonly string[])[], past: (spoor: string) => boolean): number =>
    sporen.filter((spoor) => spoor.some(past)).length
  return (
    (genre.titel.some((woord) => beeld.opening.includes(` ${woord} `)) ? PUNTEN_TITEL : 0) +
    count(genre.woorden, (woord) => beeld.woorden.includes(` ${woord} `)) +
    count(genre.regels, (regel) => beeld.regels.has(regel)) +
    count(genre.labels, (label) => beeld.labels.has(label)) +
    genre.patronen.filter((patroon) => patroon.test(beeld.ruw)).length
  )
}
