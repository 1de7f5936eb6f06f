import type { HuisstijlKleuren } from '../../../../../platform/domain/kleurkeuring.ts'
import type { Uitvoerblad } from '../../../../documenten/public.ts'
import type { Grafiek } from '../../../../inzicht/public.ts'
import type { Waarom } from '../onderdruk/telcel.ts'
import type { Publicatie } from '../publicatie.ts'

/** One version of an account that is public. `pad` is permanent and unique ("2025", "2025/bestuursrapportage"). */
export type Uitgave = {
  readonly pad: string
  readonly versie: number
  readonly gepubliceerdOp: string
  readonly publicatie: Publicatie
}

/** An account with small counts taken out: `verborgen` says of which figures, and why. Only this is ever shown. */
export type Getoond = Uitgave & { readonly verborgen: ReadonlyMap<string, Waarom> }

export type Siteopties = {
  readonly gemeente: string
  readonly kleuren: HuisstijlKleuren
  /** The instant (ISO 8601) of building. */
  readonly gebouwdOp: string
  /** Where the site stands, with a slash at its end: feeds and the map of the site hold whole addresses. */
  readonly adres: string
  /** Where employees work: a figure links to its records there. */
  readonly bakenAdres: string
  /** Mail address for questions; '' when there is none. */
  readonly contact: string
  /** A chart as SVG. */
  readonly drawGrafiek: (grafiek: Grafiek) => string
  /** By checksum: the file in the site and its size in pixels. A photo that is not here is left out. */
  readonly fotos: ReadonlyMap<string, Fotobestand>
}

export type Fotobestand = { readonly pad: string; readonly breedte: number; readonly hoogte: number }

/** A file of the site. A table is written as CSV by the one writer there is. */
export type Sitebestand =
  { readonly pad: string; readonly tekst: string } | { readonly pad: string; readonly blad: Uitvoerblad }

export type Site = {
  readonly opties: Siteopties
  /** The newest version of each account, newest year first. */
  readonly uitgaven: readonly Getoond[]
  readonly eerdere: readonly Getoond[]
}

/** What a page of an account is made of: `basis` is its folder in the site. */
export type Bladbron = { readonly site: Site; readonly uitgave: Getoond; readonly basis: string; readonly pad: string }
