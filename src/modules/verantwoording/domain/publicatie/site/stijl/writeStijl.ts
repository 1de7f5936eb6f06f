import type { HuisstijlKleuren } from '../../../../../../platform/domain/kleurkeuring.ts'
import { AFDRUK } from './afdruk.ts'
import { BASIS } from './basis.ts'
import { DELEN } from './delen.ts'

/** The style sheet of the site, in the colours of the gemeente. */
export const writeStijl = ({ merk, merkInkt, accent, accentInkt }: HuisstijlKleuren): string =>
  `@font-face{font-family:"Source Sans 3";src:url("letter.woff2") format("woff2");font-weight:200 900;font-display:optional}
:root{--merk:${merk};--merk-inkt:${merkInkt};--accent:${accent};--accent-inkt:${accentInkt}}
${BASIS}${DELEN}${AFDRUK}`
