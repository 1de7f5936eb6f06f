export const STANDAARD_KLEUREN = {
  merk: '#154273',
  merkInkt: '#ffffff',
  accent: '#01689b',
  accentInkt: '#ffffff',
} as const

/** The colours a gemeente may set; all else follows the design tokens. */
export type Kleuren = Readonly<Record<keyof typeof STANDAARD_KLEUREN, string>>

/** A logo as data in PNG or SVG-free form, or none. */
export type Huisstijl = { readonly kleuren: Kleuren; readonly logo: string | null }
