import type { Icon } from '@tabler/icons-react'
import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Sessie } from './sessie.ts'

export type NavPunt = {
  /** Address of an existing screen; a plain string, because the routes are typed by what the shell is given here. */
  readonly naar: string
  /** Address of screens that belong here too. */
  readonly ook?: string
  readonly label: string
  readonly icoon: Icon
  /** Shown only to who holds this act, or one of these. */
  readonly handeling: string | readonly string[]
}

export const BEHEERGROEPEN = ['mensen', 'inloggen', 'gegevens', 'gemeente', 'techniek'] as const

/** A screen of Beheer: a module gives its own, and app puts them together. */
export type Beheerpunt = NavPunt & {
  readonly groep: (typeof BEHEERGROEPEN)[number]
  /** What somebody does there, in one sentence. */
  readonly zin: string
}

export type Beheergroep = { readonly naam: string; readonly punten: readonly Beheerpunt[] }

export type Zoekresultaat = {
  readonly soort: string
  readonly id: string
  readonly titel: string
  readonly context: string
  /** Address of the screen, "/programmas/…". */
  readonly pad: string
}

export type KeuzeProps = {
  readonly waarde: string | null
  readonly onWijzig: (id: string | null) => void
  readonly fout?: string | undefined
}

export type DoelProps = { readonly programmaId: string; readonly doelId: string }

/** What the app gives the shell, through the router: the platform itself knows no module. */
export type SchilContext = {
  readonly queryClient: QueryClient
  readonly getSessie: () => Promise<Sessie | null>
  /** Groups of the side navigation, in order. */
  readonly navigatie: readonly (readonly NavPunt[])[]
  /** The screens of Beheer in groups, in order. */
  readonly beheer: readonly Beheergroep[]
  readonly zoek: (q: string, signal: AbortSignal) => Promise<readonly Zoekresultaat[]>
  /** Heading per kind of search result: { actie: 'Acties' }. */
  readonly soortNamen: Readonly<Record<string, string>>
  /** Where to sign in and come back from. */
  readonly inlogAdres: (terug: string) => string
  readonly wachtwoordScherm: string
  /** Where somebody sees what Baken keeps of what they do. */
  readonly mijnLogboekScherm: string
  /** Where to set up a second factor and come back from. */
  readonly factorAdres: (terug: string) => string
  /** Where somebody is asked to show again who they are. */
  readonly SessieBevestiging: ComponentType
  /** Belongs to partners, which toegang may not know. */
  readonly OrganisatieKeuze: ComponentType<KeuzeProps>
  /** What happened for an actie: belongs to activiteiten, which programma may not know. */
  readonly ActieActiviteiten: ComponentType<{ readonly actieId: string }>
  /** How it stands with a doel, and only the badge of that: belong to inzicht, which programma may not know. */
  readonly DoelOordeel: ComponentType<DoelProps>
  readonly DoelBadge: ComponentType<DoelProps>
  readonly uitloggen: (waar: 'hier' | 'overal') => Promise<void>
}
