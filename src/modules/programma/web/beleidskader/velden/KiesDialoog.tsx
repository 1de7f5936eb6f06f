import { call } from '../../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzerondjes } from '../../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { beleidContract } from '../../../contractBeleid.ts'
import { BELEIDSVELD_TEKST, beleidswaardeTekst } from '../../../domain/beleidskader/beleidsteksten.ts'
import { useBeleidskaderCache, type Beleidskader, type Veldstand } from '../beleidskaderQuery.ts'

type Props = { readonly kader: Beleidskader; readonly stand: Veldstand; readonly onSluit: () => void }

/** The radio that stands for what was filled in at the beleidskader itself. */
const EIGEN = 'eigen'

/** Which source holds, and why. The others stay where they are. */
export function KiesDialoog({ kader, stand, onSluit }: Props) {
  const { keep, refresh } = useBeleidskaderCache()
  const formulier = useFormulier({
    begin: { bronId: '', reden: '' },
    check: ({ bronId, reden }) => ({
      ...(bronId === '' && { bronId: 'Kies welke bron geldt.' }),
      ...(reden.trim() === '' && { reden: 'Schrijf op hoe je dit weet.' }),
    }),
    verstuur: async ({ bronId, reden }) => {
      const gekozen = { veld: stand.veld, bronId: bronId === EIGEN ? null : bronId, reden: reden.trim() }
      const verzoek = { params: { id: kader.id }, body: { ...gekozen, versie: kader.versie } }
      try {
        return await call(beleidContract.chooseUitspraak, verzoek)
      } catch (fout) {
        // What somebody else added must be on screen before one chooses.
        if (probleemVan(fout).status === 409) await refresh()
        throw fout
      }
    },
    onKlaar: async (nieuw) => {
      await keep(nieuw)
      showToast({ tekst: 'Keuze opgeslagen' })
      onSluit()
    },
  })
  return (
    <FormulierDialoog
      titel={`${BELEIDSVELD_TEKST[stand.veld]}: wat geldt er?`}
      knop="Opslaan"
      formulier={formulier}
      onSluit={onSluit}
    >
      <Keuzerondjes
        label="Deze bron geldt"
        keuzes={stand.uitspraken.map(({ bronId, bron, waarde }) => ({
          waarde: bronId ?? EIGEN,
          label: beleidswaardeTekst(stand.veld, waarde),
          hint: bron,
        }))}
        {...formulier.veld('bronId')}
      />
      <Tekstvak
        label="Hoe weet je dit?"
        hint="De andere bronnen blijven staan, met jouw reden erbij."
        rows={3}
        maxLength={1000}
        {...formulier.veld('reden')}
      />
    </FormulierDialoog>
  )
}
