import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { verwerkingenContract } from '../../contractVerwerkingen.ts'
import { GRONDSLAGEN, GRONDSLAGTEKSTEN } from '../../domain/dossier/verwerking.ts'
import { ROLLEN, ROLTEKSTEN, type Rol } from '../../domain/rol.ts'
import { verwerkingenQuery, type Verwerking } from './verwerkingenQuery.ts'

type Props = { readonly verwerking: Verwerking | null; readonly onSluit: () => void }

const GRONDSLAGKEUZES = GRONDSLAGEN.map((waarde) => ({ waarde, label: GRONDSLAGTEKSTEN[waarde] }))

export function VerwerkingDialoog({ verwerking, onSluit }: Props) {
  const formulier = useVerwerkingFormulier(verwerking, onSluit)
  const { veld } = formulier
  return (
    <FormulierDialoog
      titel={verwerking ? 'Verwerking wijzigen' : 'Verwerking toevoegen'}
      knop={verwerking ? 'Sla op' : 'Voeg toe'}
      formulier={formulier}
      onSluit={onSluit}
    >
      <Tekstveld label="Naam" hint="Kort, zoals collega’s het noemen: Woonoverlast." {...veld('naam')} />
      <Tekstvak label="Doel" hint="Waarom jullie deze gegevens gebruiken." {...veld('doel')} />
      <Keuzelijst label="Grondslag" keuzes={GRONDSLAGKEUZES} {...veld('grondslag')} />
      <Tekstveld label="Wet en artikel (mag leeg)" {...veld('wet')} />
      <Tekstvak label="Om wie het gaat" {...veld('betrokkenen')} />
      <Tekstvak label="Welke gegevens" {...veld('gegevens')} />
      <Tekstvak label="Wie ze ontvangen (mag leeg)" {...veld('ontvangers')} />
      <Tekstveld label="Doorgifte buiten de EU (mag leeg)" {...veld('doorgifte')} />
      <Tekstveld label="Bewaartermijn" {...veld('bewaartermijn')} />
      <Tekstvak label="Beveiliging" {...veld('beveiliging')} />
      <Rolkeuze {...veld('rollen')} />
      <Tekstveld label="Eerste dag" type="date" {...veld('vanaf')} />
      <Tekstveld
        label="Laatste dag (mag leeg)"
        type="date"
        hint="Daarna opent niemand er nog een dossier voor."
        {...veld('tot')}
      />
    </FormulierDialoog>
  )
}

type RolkeuzeProps = {
  readonly waarde: readonly Rol[]
  readonly onWijzig: (rollen: readonly Rol[]) => void
  readonly fout: string | undefined
}

const Rolkeuze = ({ waarde, onWijzig, fout }: RolkeuzeProps) => (
  <fieldset className="veld" data-fout={fout !== undefined} tabIndex={-1}>
    <legend className="label">Wie er dossiers voor mag openen</legend>
    {fout !== undefined && <p className="veldfout">{fout}</p>}
    {ROLLEN.map((rol) => (
      <Vink
        key={rol}
        aan={waarde.includes(rol)}
        onWijzig={(aan) => onWijzig(aan ? [...waarde, rol] : waarde.filter((een) => een !== rol))}
      >
        {ROLTEKSTEN[rol].naam}
      </Vink>
    ))}
  </fieldset>
)

const LEEG = {
  ...{ naam: '', doel: '', grondslag: 'taak' as (typeof GRONDSLAGEN)[number], wet: '', betrokkenen: '', gegevens: '' },
  ...{ ontvangers: '', doorgifte: '', bewaartermijn: '', beveiliging: '', rollen: [] as readonly Rol[] },
  ...{ vanaf: new Date().toISOString().slice(0, 10), tot: '' },
}

function useVerwerkingFormulier(verwerking: Verwerking | null, onSluit: () => void) {
  const queryClient = useQueryClient()
  return useFormulier({
    begin: verwerking ? { ...pickVelden(verwerking), tot: verwerking.tot ?? '' } : LEEG,
    verstuur: (waarden) => {
      const body = { ...waarden, rollen: [...waarden.rollen], tot: waarden.tot === '' ? null : waarden.tot }
      return verwerking
        ? call(verwerkingenContract.updateVerwerking, {
            params: { id: verwerking.id },
            body: { ...body, versie: verwerking.versie },
          })
        : call(verwerkingenContract.createVerwerking, { body })
    },
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: verwerkingenQuery.queryKey })
      void queryClient.invalidateQueries({ queryKey: ['doelen'] })
      showToast({ tekst: verwerking ? 'Opgeslagen.' : 'Toegevoegd aan het register.' })
      onSluit()
    },
  })
}

const pickVelden = ({ id: _id, sleutel: _sleutel, vanKracht: _kracht, versie: _versie, ...velden }: Verwerking) => ({
  ...velden,
  // Read only here.
  rollen: velden.rollen as readonly Rol[],
})
