import { composeBericht } from '../../../../platform/server/post/composeBericht.ts'
import { insertBericht } from '../../../../platform/server/post/insertBericht.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { insertToegangslink, type Linksoort } from './toegangslinkRepository.ts'

export type Ontvanger = {
  readonly medewerkerId: string
  readonly gemeenteId: number
  readonly gemeente: string
  readonly naam: string
  readonly email: string
}

/** What the messages with a link for this medewerker are known by in the outbox. */
export const kenmerkOf = (medewerkerId: string): string => `toegangslink/${medewerkerId}`

type Bode = { readonly db: Tx; readonly now: Date; readonly adres: string }

/** Puts a mail with a new link in the outbox, in the transaction of the deed it is about. Needs bereik 'alles'. */
export async function mailToegangslink(bode: Bode, wie: Ontvanger, soort: Linksoort): Promise<void> {
  const { db, now, adres } = bode
  const sleutel = await insertToegangslink(db, { ...wie, soort }, now)
  const { onderwerp, alineas } = TEKSTEN[soort](wie.gemeente)
  const bericht = composeBericht({
    onderwerp,
    aanhef: `Beste ${wie.naam},`,
    alineas: [...alineas, ...UITLEG],
    // Behind the #: no server, proxy or other site ever gets to see it.
    knop: { tekst: 'Kies een wachtwoord', adres: `${adres}/wachtwoord-kiezen#${sleutel}` },
    slot: `Met vriendelijke groet, gemeente ${wie.gemeente}`,
  })
  await insertBericht(db, wie.gemeenteId, { aan: wie.email, ...bericht, kenmerk: kenmerkOf(wie.medewerkerId) }, now)
}

type Tekst = { readonly onderwerp: string; readonly alineas: readonly string[] }

const TEKSTEN: Record<Linksoort, (gemeente: string) => Tekst> = {
  uitnodiging: (gemeente) => ({
    onderwerp: `Je hebt toegang tot Baken van gemeente ${gemeente}`,
    alineas: [
      `Gemeente ${gemeente} geeft je toegang tot Baken. Daarin staan de plannen voor een veilige gemeente.`,
      'Kies een wachtwoord. Daarna log je in met dit e-mailadres.',
    ],
  }),
  herstel: (gemeente) => ({
    onderwerp: `Een nieuw wachtwoord voor Baken van gemeente ${gemeente}`,
    alineas: [
      'Voor dit e-mailadres is een nieuw wachtwoord gevraagd. Met de knop kies je er een.',
      'Vroeg je hier niet om? Dan hoef je niets te doen. Zolang je niets kiest, blijft je wachtwoord zoals het is.',
    ],
  }),
}

const UITLEG = [
  'De link werkt één keer en 24 uur lang. Is hij verlopen? Vraag dan een nieuwe op het inlogscherm, bij Wachtwoord vergeten.',
  'De link is persoonlijk. Stuur hem niet door.',
]
