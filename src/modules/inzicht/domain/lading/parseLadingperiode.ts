import { DELEN, parsePeriode, type Periode } from '../reeks/periode.ts'
import { tekstVanCel, type Cel } from './rij.ts'

const MAANDNAMEN = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november'],
  'december',
]
/** "mrt" is not how maart begins. */
const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

const MAAND_JAAR = /^([a-z]{3,9})\.?[ -]+(\d{4})\*?$/
const JAAR_MAAND = /^(\d{4})[ -]+([a-z]{3,9})\.?\*?$/
const MAANDNUMMER_JAAR = /^(\d{1,2})[-/](\d{4})$/
const KWARTAAL = /^(?:(?:k|q|kw|kwartaal )([1-4])|([1-4])e? (?:kwartaal|kw))(?: van)?[ -](\d{4})$/
const JAAR_KWARTAAL = /^(\d{4})[ -](?:k|q|kw|kwartaal )?([1-4])(?:e kwartaal)?$/
const DAG = /^(?:(\d{4})-(\d\d)-\d\d|\d{1,2}-(\d{1,2})-(\d{4}))(?:[T ].*)?$/

/**
 * The period that a cell names, as people and programs write it: what `parsePeriode` knows, "mei 2025", "05-2025",
 * "2e kwartaal 2025", and a day, which stands for its month. Null for anything else.
 */
export function parseLadingperiode(cel: Cel | undefined): Periode | null {
  const tekst = tekstVanCel(cel).toLowerCase().slice(0, 40)
  // Provisional years carry a star in tables of CBS.
  return parsePeriode(tekst.replace(/\*$/, '')) ?? parseMaand(tekst) ?? parseKwartaal(tekst)
}

function parseMaand(tekst: string): Periode | null {
  const [, naam, jaar] = MAAND_JAAR.exec(tekst) ?? []
  if (naam !== undefined) return maandOf(jaar, String(findMaand(naam)))
  const [, jaarVoor, naamNa] = JAAR_MAAND.exec(tekst) ?? []
  if (naamNa !== undefined) return maandOf(jaarVoor, String(findMaand(naamNa)))
  const [, nummer, jaarNa] = MAANDNUMMER_JAAR.exec(tekst) ?? []
  if (nummer !== undefined) return maandOf(jaarNa, nummer)
  const [, dagJaar, dagMaand, andereMaand, anderJaar] = DAG.exec(tekst) ?? []
  return maandOf(dagJaar ?? anderJaar, dagMaand ?? andereMaand)
}

function parseKwartaal(tekst: string): Periode | null {
  const [, eerst, genoemd, jaar] = KWARTAAL.exec(tekst) ?? []
  if (jaar !== undefined) return deelOf('kwartaal', jaar, eerst ?? genoemd)
  const [, jaarVoor, nummer] = JAAR_KWARTAAL.exec(tekst) ?? []
  return deelOf('kwartaal', jaarVoor, nummer)
}

/** A month by name or number, beside a year in another column. Null for anything else. */
export function joinJaarEnDeel(
  jaar: Cel | undefined,
  soort: 'maand' | 'kwartaal',
  deel: Cel | undefined,
): Periode | null {
  const tekst = tekstVanCel(deel)
    .toLowerCase()
    .replace(/^[kq]w?\s?|\.$/g, '')
  const nummer = soort === 'maand' && !/^\d{1,2}$/.test(tekst) ? String(findMaand(tekst)) : tekst
  return deelOf(soort, tekstVanCel(jaar), nummer)
}

/** 0 where it is no month. */
const findMaand = (naam: string): number =>
  1 +
  MAANDNAMEN.findIndex(
    (maand, plaats) =>
      maand === naam ||
      KORT[plaats] === naam ||
      (naam.length >= 3 && naam !== 'jun' && naam !== 'jul' && maand.startsWith(naam)),
  )

const maandOf = (jaar: string | undefined, nummer: string | undefined): Periode | null => deelOf('maand', jaar, nummer)

function deelOf(soort: 'maand' | 'kwartaal', jaar: string | undefined, nummer: string | undefined): Periode | null {
  if (jaar === undefined || !/^\d{4}$/.test(jaar) || !/^\d{1,2}$/.test(nummer ?? '')) return null
  const deel = Number(nummer)
  return deel >= 1 && deel <= DELEN[soort] ? { jaar: Number(jaar), soort, nummer: deel } : null
}
