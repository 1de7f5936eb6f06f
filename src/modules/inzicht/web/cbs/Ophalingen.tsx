import IconDatabaseImport from '@tabler/icons-react/dist/esm/icons/IconDatabaseImport.mjs'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import { cbsContract } from '../../contractCbs.ts'
import { cbsKey, type Ophaling } from './cbsQuery.ts'

const KOLOMMEN: readonly Kolom<Ophaling>[] = [
  { kop: 'Tabel', cel: ({ naam }) => naam },
  { kop: 'Jaren', cel: ({ vanJaar, totJaar }) => `${vanJaar} tot en met ${totJaar}` },
  { kop: 'Gestart', cel: ({ gestartOp, gestartDoor }) => `${momentTekst(gestartOp)}, ${gestartDoor}` },
  { kop: 'Hoe het staat', cel: (ophaling) => <Stand ophaling={ophaling} /> },
]

/** What was fetched, with how it went. */
export const Ophalingen = ({ ophalingen }: { readonly ophalingen: readonly Ophaling[] }) =>
  ophalingen.length === 0 ? (
    <LegeStaat icoon={IconDatabaseImport} titel="Nog niets opgehaald">
      Kies hieronder een tabel. Baken haalt de cijfers één voor één op en zet ze bij de indicatoren.
    </LegeStaat>
  ) : (
    <Kaart titel="Eerder opgehaald">
      <Tabel label="Eerder opgehaald" rijen={ophalingen} sleutel={({ id }) => id} kolommen={KOLOMMEN} />
    </Kaart>
  )

function Stand({ ophaling: { id, status, fout, rijen, ladingId } }: { readonly ophaling: Ophaling }) {
  const aantal = `${rijen.toLocaleString('nl-NL')} rijen`
  if (status === 'mislukt')
    return (
      <div className="stapel-s">
        <span>Niet gelukt. {fout}</span>
        <VerderKnop id={id} />
      </div>
    )
  if (status !== 'klaar') return <span role="status">Bezig, {aantal} opgehaald</span>
  if (ladingId === null) return <span>Klaar. Het CBS heeft hierover geen cijfers.</span>
  return (
    <span>
      Klaar, {aantal}.{' '}
      <Link to="/inzicht/inlezen/$id" params={{ id: ladingId }}>
        Bekijk wat er veranderde
      </Link>
    </span>
  )
}

function VerderKnop({ id }: { readonly id: string }) {
  const queryClient = useQueryClient()
  const verder = useMutation({
    mutationFn: () => call(cbsContract.resumeCbsophaling, { params: { id } }),
    onError: (fout) => void showFout(fout),
    onSettled: () => queryClient.invalidateQueries({ queryKey: cbsKey }),
  })
  return (
    <button className="knop knop-klein" type="button" aria-disabled={verder.isPending} onClick={() => verder.mutate()}>
      Ga verder
    </button>
  )
}
