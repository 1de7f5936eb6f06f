import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../platform/web/api/ProbleemFout.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { LosScherm, useLinksleutel, Wachtmelding } from '../../../toegang/web/public.ts'
import { weekberichtContract } from '../../contractWeekbericht.ts'

/** Behind the link in the message. Only looking switches nothing off: programs that check mail look too. */
export function WeekberichtUit() {
  const sleutel = useLinksleutel()
  const zetUit = useMutation({
    mutationFn: () =>
      call(weekberichtContract.stopWeekbericht, { params: { sleutel }, body: { 'List-Unsubscribe': 'One-Click' } }),
  })
  if (zetUit.isSuccess) return <Uitgezet />
  return (
    <LosScherm>
      <Paginakop titel="Weekbericht uitzetten" />
      {zetUit.error && <Fout fout={zetUit.error} />}
      <p>Je krijgt dan geen mail meer op maandag. Weer aanzetten kan onderaan Vandaag.</p>
      <p>
        <button
          className="knop knop-hoofd"
          type="button"
          aria-disabled={zetUit.isPending}
          onClick={() => !zetUit.isPending && zetUit.mutate()}
        >
          Zet het weekbericht uit
        </button>
      </p>
    </LosScherm>
  )
}

const Uitgezet = () => (
  <LosScherm>
    <Paginakop titel="Het weekbericht staat uit" />
    <p role="status">Je krijgt op maandag geen mail meer van Baken.</p>
    <p>
      <Link className="knop" to="/">
        Open Baken
      </Link>
    </p>
  </LosScherm>
)

function Fout({ fout }: { readonly fout: Error }) {
  const { status } = probleemVan(fout)
  if (status === 429) return <Wachtmelding fout={fout} />
  if (status !== 404 && status !== 400) return <Foutvak fout={fout} />
  return (
    <p role="alert">
      Deze link werkt niet. Open de link uit de laatste mail, of log in en zet het onderaan Vandaag uit.
    </p>
  )
}
