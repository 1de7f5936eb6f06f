import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import { UITKOMSTTEKSTEN } from '../../domain/verzoek/verzoek.ts'
import type { VerzoekRegel } from './verzoekQueries.ts'

export function VerzoekBadge({ verzoek: { uitkomst, teLaat, laatste } }: { readonly verzoek: VerzoekRegel }) {
  if (uitkomst !== null) return <StatusBadge status="klaar">{UITKOMSTTEKSTEN[uitkomst]}</StatusBadge>
  if (teLaat) return <StatusBadge status="te_laat">Te laat: {dagTekst(laatste)}</StatusBadge>
  return <StatusBadge status="loopt">Tot en met {dagTekst(laatste)}</StatusBadge>
}
