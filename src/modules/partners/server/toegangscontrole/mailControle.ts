import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Datum } from '../../../../platform/domain/datum.ts'
import { composeBericht } from '../../../../platform/server/post/composeBericht.ts'
import { insertBericht } from '../../../../platform/server/post/insertBericht.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { getHuisstijl, listBereikbaren } from '../../../toegang/server/public.ts'
import { insertControlelink, type Partner } from './controleRepository.ts'

export type Bode = { readonly db: Tx; readonly now: Date; readonly gemeenteId: number; readonly adres: string }

type Soort = 'begin' | 'herinner' | 'verval'

type Controle = { readonly id: string; readonly uiterlijk: Datum }

/** To the contact, with a link of its own; without a contact to the beheerders, who answer in Baken. */
export async function mailControle(bode: Bode, partner: Partner, controle: Controle, soort: Soort): Promise<void> {
  const { db, now, gemeenteId, adres } = bode
  const { naam: gemeente } = await getHuisstijl(db)
  const kenmerk = `toegangscontrole/${controle.id}`
  const alineas = TEKSTEN[soort](partner.naam, formatDatum(controle.uiterlijk))
  const scherm = { tekst: 'Bekijk de toegang', adres: `${adres}/beheer/partners` }
  for (const wie of await listOntvangers(db, partner)) {
    const knop = wie.isContact && soort !== 'verval' ? await makeKnop(bode, controle.id) : scherm
    const bericht = composeBericht({
      onderwerp: ONDERWERPEN[soort](partner.naam),
      aanhef: `Beste ${wie.naam},`,
      alineas,
      ...(wie.isContact && soort === 'verval' ? {} : { knop }),
      slot: `Met vriendelijke groet, gemeente ${gemeente}`,
    })
    await insertBericht(db, gemeenteId, { aan: wie.email, ...bericht, kenmerk }, now)
  }
}

/** Behind the #: no server, proxy or other site ever gets to see it. */
const makeKnop = async ({ db, gemeenteId, adres }: Bode, controleId: string) => ({
  tekst: 'Loop de lijst na',
  adres: `${adres}/toegang-nalopen#${await insertControlelink(db, gemeenteId, controleId)}`,
})

type Ontvanger = { readonly naam: string; readonly email: string; readonly isContact: boolean }

async function listOntvangers(db: Tx, { contact }: Partner): Promise<Ontvanger[]> {
  if (contact) return [{ ...contact, isContact: true }]
  const beheerders = (await listBereikbaren(db)).filter(({ rollen }) => rollen.includes('beheerder'))
  return beheerders.map(({ naam, email }) => ({ naam, email, isContact: false }))
}

const ONDERWERPEN: Record<Soort, (organisatie: string) => string> = {
  begin: (organisatie) => `Wie heeft nog toegang nodig tot Baken? ${organisatie}`,
  herinner: (organisatie) => `Herinnering: wie heeft nog toegang nodig tot Baken? ${organisatie}`,
  verval: (organisatie) => `De toegang tot Baken is vervallen. ${organisatie}`,
}

const TEKSTEN: Record<Soort, (organisatie: string, dag: string) => readonly string[]> = {
  begin: (organisatie, dag) => [
    `Elk half jaar vragen we wie van ${organisatie} nog toegang tot Baken nodig heeft.`,
    `Loop de lijst na, uiterlijk op ${dag}. Wie dan niet is bevestigd, kan niet meer inloggen.`,
  ],
  herinner: (organisatie, dag) => [
    `We kregen nog geen antwoord op de vraag wie van ${organisatie} toegang tot Baken nodig heeft.`,
    `Zonder antwoord kan na ${dag} niemand van ${organisatie} meer inloggen.`,
  ],
  verval: (organisatie, dag) => [
    `We kregen voor ${dag} geen antwoord op de vraag wie van ${organisatie} toegang tot Baken nodig heeft.`,
    'Daarom kan nu niemand van deze organisatie meer inloggen. De beheerder van de gemeente kan weer toegang geven.',
  ],
}
