import { EenmaligGeheim } from '../../../toegang/web/public.ts'

type Props = { readonly geheim: string; readonly onSluit: () => void }

export const NieuwGeheim = ({ geheim, onSluit }: Props) => (
  <EenmaligGeheim
    titel="Het geheim van de webhook"
    wat="Geheim"
    geheim={geheim}
    knop="Ik heb het bewaard"
    onSluit={onSluit}
  >
    Geef dit geheim aan de ontvanger. Die ziet er in de kop X-Baken-Handtekening mee of een regel echt van Baken komt.
    Je ziet het één keer.
  </EenmaligGeheim>
)
