import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import { useMemo } from 'react'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { PartijChip } from '../../../../../platform/web/weergave/Chip.tsx'
import { Tabel, type Kolom } from '../../../../../platform/web/weergave/Tabel.tsx'
import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import { groupPartijen, type Partijtelling } from '../../../domain/inlezing/opbouw/groupPartijen.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { useOrganisaties, useReview } from '../keuze/reviewContext.ts'

/** Who is named in the document: how often, under which names, and who is still a question. */
export function Partijenlijst({ regels }: { readonly regels: readonly Regel[] }) {
  const { kies } = useReview()
  const organisaties = useOrganisaties()
  const partijen = useMemo(() => groupPartijen(regels), [regels])
  if (partijen.length === 0) {
    return (
      <LegeStaat icoon={IconBuilding} titel="Geen partijen herkend">
        Staat in het document wie wat doet, voeg de partij dan toe bij de actie.
      </LegeStaat>
    )
  }
  const kolommen: readonly Kolom<Partijtelling>[] = [
    {
      kop: 'Partij',
      cel: ({ organisatieId, namen }) => (
        <PartijChip bekend={organisatieId !== null}>
          {organisaties.get(organisatieId ?? '')?.naam ?? namen[0] ?? ''}
        </PartijChip>
      ),
    },
    { kop: 'Zo geschreven', cel: ({ namen }) => <span className="klein zacht">{namen.join(', ')}</span> },
    {
      kop: 'Acties',
      getal: true,
      cel: ({ regelIds, namen }) => (
        <button
          className="tekstknop getal"
          type="button"
          aria-label={`${countTekst('actie', regelIds.length)} van ${namen[0] ?? ''}, toon de eerste`}
          onClick={() => kies(regelIds[0] ?? null, 'elders')}
        >
          {regelIds.length}
        </button>
      ),
    },
    { kop: 'Trekker', getal: true, cel: ({ alsTrekker }) => alsTrekker },
  ]
  return <Tabel label="Partijen" kolommen={kolommen} rijen={partijen} sleutel={({ sleutel }) => sleutel} />
}
