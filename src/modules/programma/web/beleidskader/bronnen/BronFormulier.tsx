import '../beleidskader.css'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { beleidContract } from '../../../contractBeleid.ts'
import type { BeleidVaststeller } from '../../../domain/beleidskader/beleidskader.ts'
import { useBeleidskaderCache, type Beleidskader } from '../beleidskaderQuery.ts'
import { VaststellerKeuze } from '../formulier/VaststellerKeuze.tsx'

type Waarden = { bron: string; door: BeleidVaststeller | 'onbekend'; op: string; geldigTot: string }

type Props = { readonly kaderId: string; readonly onSluit: () => void }

/** What one source says about the beleidskader. */
export function BronFormulier({ kaderId, onSluit }: Props) {
  const { keep } = useBeleidskaderCache()
  const formulier = useFormulier<Waarden, Beleidskader>({
    begin: { bron: '', door: 'onbekend', op: '', geldigTot: '' },
    check: ({ bron, door, op, geldigTot }) => ({
      ...(bron.trim() === '' && { bron: 'Schrijf op waar dit staat.' }),
      ...(door === 'onbekend' &&
        op === '' &&
        geldigTot === '' && { door: 'Vul minstens één ding in dat deze bron zegt.' }),
    }),
    verstuur: ({ bron, door, op, geldigTot }) =>
      call(beleidContract.createBeleidsbron, {
        params: { id: kaderId },
        body: {
          bron: bron.trim(),
          door: door === 'onbekend' ? null : door,
          op: op === '' ? null : op,
          geldigTot: geldigTot === '' ? null : geldigTot,
        },
      }),
    onKlaar: async (kader, { bron }) => {
      await keep(kader)
      showToast({ tekst: `${bron.trim()} toegevoegd` })
      onSluit()
    },
  })
  return (
    <form className="kaart-lijf stapel" aria-label="Bron toevoegen" noValidate onSubmit={formulier.verzend}>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <Tekstveld
        label="Waar staat het?"
        hint="Bijvoorbeeld: Jaarverslag 2018, bladzijde 3."
        maxLength={300}
        autoComplete="off"
        autoFocus
        {...formulier.veld('bron')}
      />
      <div className="beleid-dagen">
        <VaststellerKeuze label="Volgens deze bron vastgesteld door" {...formulier.veld('door')} />
        <Tekstveld label="Volgens deze bron vastgesteld op" type="date" {...formulier.veld('op')} />
        <Tekstveld label="Volgens deze bron geldig tot en met" type="date" {...formulier.veld('geldigTot')} />
      </div>
      <div className="knoppen">
        <button className="knop" type="submit" aria-disabled={formulier.bezig}>
          Voeg bron toe
        </button>
        <button className="knop knop-stil" type="button" onClick={onSluit}>
          Annuleren
        </button>
      </div>
    </form>
  )
}
