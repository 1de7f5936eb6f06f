import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Verzoek } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../platform/web/api/ProbleemFout.ts'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { activiteitenContract } from '../../contract.ts'
import { activiteitenKey, type Activiteit } from '../activiteitenQuery.ts'
import { dagtekst } from '../activiteittekst.ts'
import { Dagenvelden } from '../bewerken/Reeksvelden.tsx'

type Verlenging = NonNullable<Verzoek<typeof activiteitenContract.extendReeks>['body']>['verlenging']
type Regel = NonNullable<Activiteit['reeks']>['regel']
type Waarden = { readonly tot: string; readonly dagen: readonly string[] }
type Props = {
  readonly id: string
  readonly regel: Regel
  readonly onKlaar: (nieuw: Activiteit) => void
  readonly onSluit: () => void
}

/** Null while nothing is chosen. */
const toVerlenging = (soort: Regel['soort'], { tot, dagen }: Waarden): Verlenging | null => {
  if (soort === 'weekdagen') return tot === '' ? null : { soort, tot }
  return dagen.length === 0 ? null : { soort, dagen: [...dagen] }
}

const verleng = (id: string, verlenging: Verlenging, proef: boolean, signal?: AbortSignal) =>
  call(activiteitenContract.extendReeks, { params: { id }, body: { verlenging, proef }, ...(signal && { signal }) })

/** The same series for longer: what is added, and what stands in the way, is said before it is done. */
export function VerlengDialoog({ id, regel, onKlaar, onSluit }: Props) {
  const begin: Waarden = { tot: '', dagen: [] }
  const formulier = useFormulier({
    begin,
    check: (waarden) =>
      toVerlenging(regel.soort, waarden) === null
        ? { tot: 'Kies tot en met welke dag de reeks loopt.', dagen: 'Kies minstens één dag.' }
        : {},
    verstuur: (waarden) => {
      const verlenging = toVerlenging(regel.soort, waarden)
      if (!verlenging) throw new Error('sent before its check')
      return verleng(id, verlenging, false)
    },
    onKlaar: ({ dagen, activiteit }) => {
      showToast({ tekst: dagen.length === 1 ? 'Er is één keer bij.' : `Er zijn ${dagen.length} keer bij.` })
      onKlaar(activiteit)
      onSluit()
    },
  })
  const { veld, waarden, zet } = formulier
  return (
    <FormulierDialoog titel="Verleng de reeks" knop="Verleng" formulier={formulier} onSluit={onSluit}>
      {regel.soort === 'weekdagen' ? (
        <Tekstveld
          label="Verleng tot en met"
          hint={`De reeks loopt nu tot en met ${dagtekst(regel.tot)}.`}
          type="date"
          min={regel.tot}
          {...veld('tot')}
        />
      ) : (
        <Dagenvelden dagen={waarden.dagen} onDagen={(dagen) => zet('dagen', dagen)} fout={veld('dagen').fout} />
      )}
      <Vooruitblik id={id} verlenging={toVerlenging(regel.soort, waarden)} />
    </FormulierDialoog>
  )
}

function Vooruitblik({ id, verlenging }: { readonly id: string; readonly verlenging: Verlenging | null }) {
  const { data, error } = useQuery({
    queryKey: [...activiteitenKey, 'verlenging', id, verlenging],
    queryFn: ({ signal }) => (verlenging ? verleng(id, verlenging, true, signal) : null),
    enabled: verlenging !== null,
  })
  if (error) return <p role="status">{probleemVan(error).detail}</p>
  if (!data) return null
  const { dagen, botsingen } = data
  return (
    <>
      <p role="status">
        {dagen.length === 1 ? 'Er komt één keer bij' : `Er komen ${dagen.length} keer bij`}, de laatste op{' '}
        {dagtekst(dagen.at(-1) ?? '')}.
      </p>
      {botsingen.length > 0 && (
        <Melder
          soort="letop"
          titel={botsingen.length === 1 ? 'Er botst iets' : `Er botst ${botsingen.length} keer iets`}
        >
          <ul>
            {botsingen.map(({ dag, met, metId, waarom }) => (
              <li key={`${dag} ${metId}`}>
                {dagtekst(dag)}:{' '}
                <Link to="/activiteiten/$id" params={{ id: metId }}>
                  {met}
                </Link>
                . {waarom}.
              </li>
            ))}
          </ul>
        </Melder>
      )}
    </>
  )
}
