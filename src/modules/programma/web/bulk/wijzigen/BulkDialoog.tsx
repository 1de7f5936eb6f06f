import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { uitvoeringContract } from '../../../contractUitvoering.ts'
import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import { useProgramma } from '../../programma/useProgramma.ts'
import { rememberReden } from '../../vaststelling/reden/laatsteReden.ts'
import { checkReden, redenBody } from '../../vaststelling/reden/reden.ts'
import { RedenVeld } from '../../vaststelling/reden/RedenVeld.tsx'
import { BulkInvoer } from './BulkInvoer.tsx'
import {
  BULK_BEGIN,
  bulkVraagtReden,
  checkBulkwaarde,
  toBulkopdracht,
  type Bulksoort,
  type Bulkvelden,
} from './bulkopdracht.ts'
import { BULK_TEKST } from './bulkteksten.ts'

export type Bulkuitkomst = { readonly id: string; readonly aantal: number }

type Props = {
  readonly soort: Bulksoort
  readonly actieIds: readonly string[]
  readonly onKlaar: (uitkomst: Bulkuitkomst) => void
  readonly onSluit: () => void
}

/** One change to all chosen acties. */
export function BulkDialoog({ soort, actieIds, onKlaar, onSluit }: Props) {
  const { id, redenNodig } = useProgramma()
  const queryClient = useQueryClient()
  const vraagtReden = ({ waarde }: Bulkvelden) => bulkVraagtReden(soort, waarde, redenNodig)
  const formulier = useFormulier<Bulkvelden, Bulkuitkomst>({
    begin: BULK_BEGIN,
    check: (velden) => ({ ...checkWaarde(soort, velden), ...checkReden(vraagtReden(velden), velden.reden) }),
    verstuur: (velden) => {
      const reden = vraagtReden(velden) ? redenBody(velden.reden) : {}
      const body = { actieIds: [...actieIds], opdracht: toBulkopdracht(soort, velden), ...reden }
      return call(uitvoeringContract.createBulkwijziging, { params: { id }, body })
    },
    onKlaar: (uitkomst, velden) => {
      if (vraagtReden(velden)) rememberReden(queryClient, velden.reden.trim())
      onKlaar(uitkomst)
    },
  })
  const { waarden, fouten, zet, bezig } = formulier
  return (
    <FormulierDialoog
      titel={BULK_TEKST[soort].titel}
      knop={bezig ? 'Bezig met wijzigen…' : `Wijzig ${countTekst('actie', actieIds.length)}`}
      formulier={formulier}
      onSluit={onSluit}
    >
      <BulkInvoer soort={soort} velden={waarden} fout={fouten.waarde} zet={zet} />
      {vraagtReden(waarden) && (
        <RedenVeld
          {...formulier.veld('reden')}
          {...(soort === 'status' && {
            label: 'Waarom deze status?',
            hint: 'De reden komt bij elke actie te staan.',
          })}
        />
      )}
    </FormulierDialoog>
  )
}

function checkWaarde(soort: Bulksoort, velden: Bulkvelden): { waarde?: string } {
  const waarde = checkBulkwaarde(soort, velden)
  return waarde === '' ? {} : { waarde }
}
