import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { Cijfer, Verantwoording } from '../../verantwoordingQuery.ts'
import { CijferinvoerDialoog } from './CijferinvoerDialoog.tsx'
import { indicatorkeuzesQuery, tellingkeuzesQuery } from './cijferkeuzes.ts'

/** The key of a figure that somebody fills in. */
export const HAND = 'hand'

type Vraag = {
  readonly sleutel: string
  readonly cijfer: Cijfer | null
  readonly antwoord: (cijferId: string | null) => void
}

/** What a new figure can be made of, and the dialog that asks what it needs to know; also to change one that there is. */
export function useNieuwCijfer(
  verantwoording: Verantwoording,
  deelId: string | null,
): {
  readonly keuzes: readonly { readonly sleutel: string; readonly naam: string }[]
  /** The id of the figure that was made, or null when the person gave up. */
  readonly maak: (sleutel: string) => Promise<string | null>
  readonly wijzig: (cijfer: Cijfer) => void
  readonly dialoog: ReactNode
} {
  const { data: tellingen = [] } = useQuery(tellingkeuzesQuery)
  const { data: indicatoren = [] } = useQuery(indicatorkeuzesQuery)
  const [vraag, setVraag] = useState<Vraag | null>(null)
  const maak = (sleutel: string) =>
    new Promise<string | null>((antwoord) => setVraag({ sleutel, cijfer: null, antwoord }))
  const sluit = (cijferId: string | null) => {
    vraag?.antwoord(cijferId)
    setVraag(null)
  }
  return {
    keuzes: [
      ...tellingen.map(({ code, naam }) => ({ sleutel: code, naam })),
      ...indicatoren.map(({ id, naam }) => ({ sleutel: id, naam: `${naam} (indicator)` })),
      { sleutel: HAND, naam: 'Zelf een cijfer invullen' },
    ],
    maak,
    wijzig: (cijfer) => setVraag({ sleutel: sleutelOf(cijfer), cijfer, antwoord: () => undefined }),
    dialoog: vraag && (
      <CijferinvoerDialoog
        {...{ verantwoording, deelId, cijfer: vraag.cijfer, onKlaar: sluit }}
        telling={tellingen.find(({ code }) => code === vraag.sleutel)}
        indicator={indicatoren.find(({ id }) => id === vraag.sleutel)}
      />
    ),
  }
}

function sleutelOf({ verwijzing }: Cijfer): string {
  switch (verwijzing.soort) {
    case 'telling':
      return verwijzing.telling
    case 'indicator':
      return verwijzing.indicatorId
    case 'hand':
      return HAND
  }
}
