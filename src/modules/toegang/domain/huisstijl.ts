import type { HuisstijlKleuren } from '../../../platform/domain/kleurkeuring.ts'

/** The colours a gemeente may set; all else follows the design tokens. */
export type Kleuren = HuisstijlKleuren

export const STANDAARD_KLEUREN: Kleuren = {
  merk: '#154273',
  merkInkt: '#ffffff',
  accent: '#01689b',
  accentInkt: '#ffffff',
}

/** `logo` is a PNG as a data address, or none. */
export type Huisstijl = { readonly kleuren: Kleuren; readonly logo: string | null }
