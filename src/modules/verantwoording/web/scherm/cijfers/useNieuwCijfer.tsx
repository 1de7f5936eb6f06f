import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { tellingenContract } from '../../../../inzicht/contract.ts'
import { verantwoordingenKey, type Verantwoording } from '../../verantwoordingQuery.ts'
import { HandcijferDialoog } from './HandcijferDialoog.tsx'
import { TelcijferDialoog } from './TelcijferDialoog.tsx'

/** The key of a figure that somebody fills in. */
export const HAND = 'hand'

type Vraag = { readonly sleutel: string; readonly antwoord: (cijferId: string | null) => void }

/** What a new figure can be made of, and the dialog that asks what it needs to know. */
export function useNieuwCijfer(
  verantwoording: Verantwoording,
  deelId: string | null,
): {
  readonly keuzes: readonly { readonly sleutel: string; readonly naam: string }[]
  /** The id of the figure that was made, or null when the person gave up. */
  readonly maak: (sleutel: string) => Promise<string | null>
  readonly dialoog: ReactNode
} {
  const { data: tellingen = [] } = useQuery(tellingkeuzesQuery)
  const [vraag, setVraag] = useState<Vraag | null>(null)
  const maak = (sleutel: string) => new Promise<string | null>((antwoord) => setVraag({ sleutel, antwoord }))
  const sluit = (cijferId: string | null) => {
    vraag?.antwoord(cijferId)
    setVraag(null)
  }
  const telling = tellingen.find(({ code }) => code === vraag?.sleutel)
  const plek = { verantwoording, deelId, onKlaar: sluit }
  return {
    keuzes: [
      ...tellingen.map(({ code, naam }) => ({ sleutel: code, naam })),
      { sleutel: HAND, naam: 'Zelf een cijfer invullen' },
    ],
    maak,
    dialoog: vraag && (telling ? <TelcijferDialoog {...plek} telling={telling} /> : <HandcijferDialoog {...plek} />),
  }
}

/** Everything that Baken counts and I may count. */
const tellingkeuzesQuery = {
  queryKey: [...verantwoordingenKey, 'tellingen'],
  queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
    (await call(tellingenContract.listTellingen, { signal })).items.filter(({ magTellen }) => magTellen),
}
