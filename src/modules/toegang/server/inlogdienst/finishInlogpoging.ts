import { z } from 'zod'
import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import { readGeheimeLink } from '../../../../platform/server/geheimeLink.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import { isBevestigd } from '../../domain/tweedefactor/bevestiging.ts'
import { hasTweedeFactor } from '../../domain/inlogdienst/tweedeFactor.ts'
import type { Inlogstap } from '../logIn.ts'
import { findMedewerker } from '../medewerkerRepository.ts'
import { beginAanmelding } from '../tweedefactor/beginAanmelding.ts'
import { admitPersoon, type Toegangsweigering } from './admitPersoon.ts'
import { plaatsOfPoging, POGING_COOKIE, readPogingcookie } from './beginInlogpoging.ts'
import { toInlogProblem } from './dienstfouten.ts'
import type { Dienstmiddelen } from './dienstmiddelen.ts'
import { exchangeAntwoord, type Persoon } from './exchangeAntwoord.ts'
import { findOpenDienst, type Inlogdienst } from './inlogdienstRepository.ts'
import { hashBrowser, takeInlogpoging, type Inlogpoging } from './inlogpogingRepository.ts'
import { openDienstsessie, sealVervolg } from './openDienstsessie.ts'

const VRAAG_BEHEERDER = 'Vraag de beheerder van Baken bij je gemeente om toegang.'

const WEIGERINGEN: Readonly<Record<Toegangsweigering, string>> = {
  onbekend: `Je bent bij de inlogdienst bekend, maar nog niet bij Baken. ${VRAAG_BEHEERDER}`,
  zonder_rol: `Je hebt in Baken geen rol, dus er is niets wat je kunt zien. ${VRAAG_BEHEERDER}`,
  zonder_gegevens: `De inlogdienst geeft je naam of e-mailadres niet door. Meld dit aan de beheerder van Baken bij je gemeente.`,
  adres_bezet: `Er is al iemand met jouw e-mailadres, en Baken kan niet nagaan of jij dat bent. ${VRAAG_BEHEERDER}`,
  toegang_beeindigd: `Je toegang tot Baken is beëindigd. ${VRAAG_BEHEERDER}`,
}

const geheimenSchema = z.object({ nonce: z.string(), verifier: z.string() })

type Terug = { readonly dienst: string; readonly antwoord: string }
type Uitkomst = { readonly stap: Inlogstap; readonly terug: string }

/** What the browser brought back from a service: signed in, or one more step, or a refusal in words. */
export async function finishInlogpoging(
  ctx: OpenbaarContext,
  middelen: Dienstmiddelen,
  { dienst: id, antwoord }: Terug,
): Promise<Uitkomst> {
  const state = new URLSearchParams(antwoord).get('state') ?? ''
  const { poging, dienst } = await takePoging(ctx, state, id)
  const verzegeld = middelen.kluis.open(poging.verzegeld, plaatsOfPoging(dienst.gemeenteId, dienst.id))
  if (!verzegeld) return refusePoging()
  const geheimen = geheimenSchema.parse(JSON.parse(verzegeld.toString()))
  const verwacht = { state, ...geheimen, opnieuw: poging.opnieuw }
  const persoon = await exchangeAntwoord(middelen, dienst, antwoord, verwacht).catch((fout: unknown) => {
    throw toInlogProblem(fout)
  })
  return { stap: await enter(ctx, middelen, dienst, persoon), terug: poging.terug }
}

type Gevonden = { readonly poging: Pick<Inlogpoging, 'verzegeld' | 'terug' | 'opnieuw'>; readonly dienst: Inlogdienst }

/** One answer for what never was, was used, has lapsed, or is of another browser or service. */
async function takePoging(ctx: OpenbaarContext, state: string, dienstId: string): Promise<Gevonden> {
  const link = readGeheimeLink(state)
  const browser = readPogingcookie(ctx.cookies[POGING_COOKIE])
  if (!link || !browser) return refusePoging()
  const gevonden = await ctx.gemeenteLezen(link.gemeenteId, async (db) => {
    const poging = await takeInlogpoging(db, link.hash, hashBrowser(browser), ctx.now)
    const dienst = poging?.inlogdienstId === dienstId ? await findOpenDienst(db, dienstId) : undefined
    return poging && dienst && { poging, dienst }
  })
  return gevonden ?? refusePoging()
}

function refusePoging(): never {
  throw new Problem(409, 'poging_verlopen', {
    detail:
      'Dit antwoord hoort niet bij een poging om in te loggen in deze browser, of die duurde te lang. Ga terug naar het inlogscherm en probeer het opnieuw.',
  })
}

async function enter(
  ctx: OpenbaarContext,
  middelen: Dienstmiddelen,
  dienst: Inlogdienst,
  persoon: Persoon,
): Promise<Inlogstap> {
  const { gemeenteId, id: inlogdienstId } = dienst
  const tenant = { gemeenteId, medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'inlogdienst' } as const
  // A refusal is not thrown in here: what the rules took away must stay taken away.
  const toelating = await ctx.inGemeente(tenant, 'inlogdienst:use', async (db) => {
    const uitkomst = await admitPersoon(db, middelen, dienst, persoon, ctx.now)
    const wie = uitkomst.medewerkerId === null ? undefined : await findMedewerker(db, uitkomst.medewerkerId)
    return {
      body: { reden: uitkomst.reden, wie },
      onderwerp: wie ? `medewerker/${wie.id}` : `inlogdienst/${inlogdienstId}`,
    }
  })
  if (toelating.reden !== null) throw new Problem(409, toelating.reden, { detail: WEIGERINGEN[toelating.reden] })
  const { id: medewerkerId, accountId } = toelating.wie ?? notFound()
  const { sub, sid, idToken, uitlogadres, ingelogdOp } = persoon
  const vervolg = { gemeenteId, medewerkerId, inlogdienstId, sub, sid, idToken, uitlogadres }
  const tweedeFactor = hasTweedeFactor(dienst.tweedeFactor, persoon.claims)
  const factoren = tweedeFactor
    ? []
    : await beginAanmelding(ctx, accountId, sealVervolg(middelen.kluis, accountId, vervolg))
  if (factoren.length > 0) return { medewerker: null, factoren }
  const bevestigd = ingelogdOp !== null && isBevestigd(new Date(ingelogdOp * 1000), ctx.now)
  const hoe = { tweedeFactor, bevestigd }
  return { medewerker: await openDienstsessie(ctx, middelen.kluis, vervolg, hoe), factoren: [] }
}
