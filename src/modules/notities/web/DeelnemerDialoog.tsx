import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzerondjes } from '../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Vink } from '../../../platform/web/formulier/Vink.tsx'
import { Zoekkeuze } from '../../../platform/web/formulier/Zoekkeuze.tsx'
import { OrganisatieKeuze } from '../../partners/web/public.ts'
import { DEELNAMETEKSTEN, DEELTEKSTEN, DOSSIERDELEN, type Dossierdeel, type Houder } from '../../toegang/public.ts'
import { notitiesContract } from '../contract.ts'
import { mensenQuery, notitieKey, type Notitie } from './notitiesQuery.ts'

type Props = { readonly notitie: Notitie; readonly onSluit: () => void }

const SOORTEN = [
  { waarde: 'medewerker', label: 'Een persoon' },
  { waarde: 'organisatie', label: 'Een organisatie, met al haar mensen' },
] as const
const VORMEN = (['lezer', 'deelnemer'] as const).map((waarde) => ({ waarde, label: DEELNAMETEKSTEN[waarde] }))

type Waarden = {
  readonly soort: Houder['soort']
  readonly houder: string | null
  readonly als: 'lezer' | 'deelnemer'
  readonly delen: readonly Dossierdeel[]
  readonly tot: string
}

const BEGIN: Waarden = { soort: 'medewerker', houder: null, als: 'lezer', delen: DOSSIERDELEN, tot: '' }

export function DeelnemerDialoog({ notitie, onSluit }: Props) {
  const formulier = useDeelnemerFormulier(notitie, onSluit)
  const { waarden, fouten, zet, veld } = formulier
  const { data: mensen = [] } = useQuery(mensenQuery)
  const keuzes = mensen.map(({ id, naam, organisatie }) => ({ waarde: id, label: naam, bij: organisatie ?? '' }))
  const kies = (soort: Houder['soort']) => {
    zet('soort', soort)
    zet('houder', null)
  }
  return (
    <FormulierDialoog titel="Laat iemand deelnemen" knop="Laat deelnemen" formulier={formulier} onSluit={onSluit}>
      {notitie.vertrouwelijkheid !== 'geheim' && (
        <Keuzerondjes label="Wie?" keuzes={SOORTEN} waarde={waarden.soort} onWijzig={kies} />
      )}
      {waarden.soort === 'medewerker' ? (
        <Zoekkeuze label="Persoon" keuzes={keuzes} {...veld('houder')} />
      ) : (
        <OrganisatieKeuze label="Organisatie" {...veld('houder')} />
      )}
      <Keuzerondjes label="Hoe?" keuzes={VORMEN} {...veld('als')} />
      <fieldset className="veld">
        <legend>Welke delen?</legend>
        {DOSSIERDELEN.map((deel) => (
          <Vink
            key={deel}
            aan={waarden.delen.includes(deel)}
            onWijzig={(aan) =>
              zet('delen', aan ? [...waarden.delen, deel] : waarden.delen.filter((een) => een !== deel))
            }
          >
            {DEELTEKSTEN[deel]}
          </Vink>
        ))}
        {fouten.delen !== undefined && <p className="veldfout">{fouten.delen}</p>}
      </fieldset>
      <Tekstveld label="Tot en met (mag leeg)" type="date" {...veld('tot')} />
    </FormulierDialoog>
  )
}

const DAG_MS = 86_400_000

function useDeelnemerFormulier({ id }: Notitie, onSluit: () => void) {
  const queryClient = useQueryClient()
  return useFormulier({
    begin: BEGIN,
    check: ({ houder, delen }) => ({
      ...(houder === null && { houder: 'Kies wie er deelneemt.' }),
      ...(delen.length === 0 && { delen: 'Kies minstens één deel.' }),
    }),
    verstuur: ({ soort, houder, als, delen, tot }) =>
      call(notitiesContract.addDeelname, {
        params: { id },
        body: {
          houder: { soort, id: houder ?? '' },
          als,
          delen: delen.length === DOSSIERDELEN.length ? null : [...delen],
          // The whole of the last day counts.
          tot: tot === '' ? null : new Date(new Date(`${tot}T00:00:00`).getTime() + DAG_MS).toISOString(),
        },
      }),
    onKlaar: (nieuw) => {
      queryClient.setQueryData(notitieKey(id), nieuw)
      onSluit()
    },
  })
}
