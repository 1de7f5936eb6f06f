import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { BELEID_VASTSTELLERS, type BeleidVaststeller } from '../../../domain/beleidskader/beleidskader.ts'
import { BELEID_VASTSTELLER_TEKST } from '../../../domain/beleidskader/beleidsteksten.ts'

const KEUZES = [
  { waarde: 'onbekend' as const, label: 'Niet bekend' },
  ...BELEID_VASTSTELLERS.map((door) => ({ waarde: door, label: BELEID_VASTSTELLER_TEKST[door] })),
]

type Waarde = BeleidVaststeller | 'onbekend'
type Props = {
  readonly label?: string
  readonly waarde: Waarde
  readonly onWijzig: (waarde: Waarde) => void
  readonly fout: string | undefined
}

export const VaststellerKeuze = ({ label = 'Vastgesteld door', ...veld }: Props) => (
  <Keuzelijst label={label} keuzes={KEUZES} {...veld} />
)
