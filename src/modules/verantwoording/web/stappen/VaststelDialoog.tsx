import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import type { Vaststeller } from '../../../programma/public.ts'
import { verantwoordingContract } from '../../contract.ts'
import { useVernieuwd } from '../useDaad.ts'
import type { Verantwoording } from '../verantwoordingQuery.ts'

const ORGANEN: readonly { readonly waarde: Vaststeller; readonly label: string }[] = [
  { waarde: 'college', label: 'Het college' },
  { waarde: 'raad', label: 'De gemeenteraad' },
  { waarde: 'burgemeester', label: 'De burgemeester' },
]

type Props = { readonly verantwoording: Verantwoording; readonly onSluit: () => void }

/** Who adopted it and when. From then on nothing of it changes. */
export function VaststelDialoog({ verantwoording: { id, versie }, onSluit }: Props) {
  const vernieuwd = useVernieuwd()
  const vandaag: string = dayInNederland(new Date())
  const begin: { orgaan: Vaststeller; op: string } = { orgaan: 'college', op: vandaag }
  const formulier = useFormulier({
    begin,
    check: ({ op }) => (op === '' ? { op: 'Vul in op welke dag zij is vastgesteld.' } : {}),
    verstuur: (body) => call(verantwoordingContract.adoptVerantwoording, { params: { id }, body: { ...body, versie } }),
    onKlaar: (nieuw) => {
      vernieuwd(nieuw)
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Vaststelling" knop="Leg vast" formulier={formulier} onSluit={onSluit}>
      <p>
        Tekst, cijfers en oordelen staan daarna vast. Klopt er later iets niet, dan voeg je een verbetering toe: de
        tekst zelf verandert niet.
      </p>
      <Keuzerondjes label="Wie stelde vast?" keuzes={ORGANEN} {...formulier.veld('orgaan')} />
      <Tekstveld label="Op welke dag?" type="date" max={vandaag} {...formulier.veld('op')} />
    </FormulierDialoog>
  )
}
