import type { BoomPartij, Onderdeel } from '../boom.ts'
import type { OnderdeelSoort } from '../../onderdeel.ts'
import { LEGE_INHOUD, type Velden } from '../../velden.ts'
import { FORMULIERVELDEN, type Formulierveld, type Invulwijze } from './formuliervelden.ts'

/** As it stands in a form: numbers and years as typed, nothing chosen as ''. */
export type Formulierwaarde = string | boolean | readonly BoomPartij[]
export type Formulierwaarden = Readonly<Record<string, Formulierwaarde>>

const VROEGSTE_JAAR = 1990
const LAATSTE_JAAR = 2100
const GETAL = /^-?\d{1,12}(,\d{1,6})?$/

/** The values a form begins with. */
export function readWaarden({ soort, van }: Pick<Onderdeel, 'soort'> & { readonly van: object }): Formulierwaarden {
  const inhoud = van as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    FORMULIERVELDEN[soort].map(({ naam, wijze }) => [
      naam,
      toWaarde(wijze, naam === 'wanneer' ? inhoud.planning : inhoud[naam]),
    ]),
  )
}

export const emptyWaarden = (soort: OnderdeelSoort): Formulierwaarden => readWaarden({ soort, van: LEGE_INHOUD[soort] })

function toWaarde(wijze: Invulwijze, waarde: unknown): Formulierwaarde {
  if (wijze === 'vink') return waarde === true
  if (wijze === 'partijen') return waarde as readonly BoomPartij[]
  if (wijze === 'wanneer') return (waarde as { readonly tekst: string }).tekst
  if (typeof waarde === 'number') return String(waarde).replace('.', ',')
  return typeof waarde === 'string' ? waarde : ''
}

/** What is wrong with each field and what to do; empty when it can be sent. */
export function checkWaarden(soort: OnderdeelSoort, waarden: Formulierwaarden): Readonly<Record<string, string>> {
  const gezien = listVelden(soort, waarden).flatMap((veld) => {
    const fout = checkVeld(veld, waarden[veld.naam] ?? '')
    return fout === null ? [] : [[veld.naam, fout] as const]
  })
  return { ...(isNaamloos(soort, waarden) && { inzet: LEEG }), ...Object.fromEntries(gezien) }
}

const LEEG = 'Vul hier een tekst in.'

/** An inzet may be known by its ambitie alone, as documents sometimes have it. */
const isNaamloos = (soort: OnderdeelSoort, { inzet, ambitie }: Formulierwaarden): boolean =>
  soort === 'inzet' && [inzet, ambitie].every((tekst) => typeof tekst !== 'string' || tekst.trim() === '')

function checkVeld({ wijze, verplicht, langste }: Formulierveld, waarde: Formulierwaarde): string | null {
  if (typeof waarde !== 'string') return null
  const tekst = waarde.trim()
  if (tekst === '') return verplicht ? LEEG : null
  if (langste !== undefined && tekst.length > langste)
    return `Maak deze tekst korter: hooguit ${langste.toLocaleString('nl-NL')} tekens.`
  if (wijze === 'getal' && !GETAL.test(tekst.replaceAll('.', ''))) return 'Vul een getal in, bijvoorbeeld 7,5.'
  if (wijze === 'jaar' && !isJaar(tekst)) return `Vul een jaar in van ${VROEGSTE_JAAR} tot en met ${LAATSTE_JAAR}.`
  return null
}

const isJaar = (tekst: string): boolean =>
  /^\d{4}$/.test(tekst) && Number(tekst) >= VROEGSTE_JAAR && Number(tekst) <= LAATSTE_JAAR

/** The fields that count: without a number a doel has no richting, unit or year to compare with. */
export const listVelden = (soort: OnderdeelSoort, waarden: Formulierwaarden): readonly Formulierveld[] =>
  FORMULIERVELDEN[soort].filter(({ alleenMetGetal }) => !alleenMetGetal || waarden.kwalitatief !== true)

/** What the API wants to hear; values must have passed `checkWaarden`. */
export function toVelden(soort: OnderdeelSoort, waarden: Formulierwaarden): Velden {
  const telt = new Set(listVelden(soort, waarden).map(({ naam }) => naam))
  const velden = FORMULIERVELDEN[soort]
    .filter(({ naam, wijze }) => naam in waarden && (telt.has(naam) || isCijfer(wijze)))
    .map(({ naam, wijze }) => [naam, telt.has(naam) ? toVeld(wijze, waarden[naam] ?? '') : null] as const)
  return Object.fromEntries(velden)
}

function toVeld(wijze: Invulwijze, waarde: Formulierwaarde): unknown {
  if (wijze === 'partijen' && Array.isArray(waarde)) {
    return waarde.map(({ tekst, rol, organisatieId }: BoomPartij) => ({ tekst, rol, organisatieId }))
  }
  if (typeof waarde !== 'string') return waarde
  const tekst = waarde.trim()
  if (isCijfer(wijze)) return tekst === '' ? null : Number(tekst.replaceAll('.', '').replace(',', '.'))
  return wijze === 'keuze' && tekst === '' ? null : tekst
}

const isCijfer = (wijze: Invulwijze): boolean => wijze === 'getal' || wijze === 'jaar'
