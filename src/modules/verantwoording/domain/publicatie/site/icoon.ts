import type { HuisstijlKleuren } from '../../../../../platform/domain/kleurkeuring.ts'
import type { Sitebestand } from './site.ts'

export const ICOON = 'icoon.svg'

/** What a browser shows beside the title of a page: a sheet of lines, in the colours of the gemeente. */
export const writeIcoon = ({ merk, merkInkt }: HuisstijlKleuren): Sitebestand => ({
  pad: ICOON,
  tekst: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${merk}"/><path d="M9 10h14M9 16h14M9 22h9" stroke="${merkInkt}" stroke-width="3" stroke-linecap="round"/></svg>\n`,
})
