import type { Organisatie } from '../../../../partners/public.ts'
import type { Voorstel } from '../regel.ts'
import type { Vraag } from './vraag.ts'
import { vragenOverKop } from './vragenOverKop.ts'
import { vragenOverPartijen } from './vragenOverPartijen.ts'
import { vragenOverRegels } from './vragenOverRegels.ts'
import { vragenOverSpelling } from './vragenOverSpelling.ts'

/** Everything that is still open in a draft, the most far-reaching first; within a kind in the order of the document. */
export const listVragen = (voorstel: Voorstel, organisaties: readonly Organisatie[]): readonly Vraag[] => [
  ...vragenOverKop(voorstel.kop),
  ...vragenOverPartijen(voorstel.regels, organisaties),
  ...vragenOverSpelling(voorstel),
  ...vragenOverRegels(voorstel.regels),
]
