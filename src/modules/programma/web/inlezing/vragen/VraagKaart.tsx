import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs'
import { memo, useId, type KeyboardEvent, type ReactNode } from 'react'
import { Badge } from '../../../../../platform/web/weergave/Badge.tsx'
import { Zekerheid } from '../../../../../platform/web/weergave/Zekerheid.tsx'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Vraag } from '../../../domain/inlezing/vragen/vraag.ts'
import { KopVraag } from './KopVraag.tsx'
import { PartijVraag } from './partij/PartijVraag.tsx'
import { PlanningVraag } from './PlanningVraag.tsx'
import { RegelsVraag } from './RegelsVraag.tsx'
import { RichtingVraag } from './RichtingVraag.tsx'
import { SpellingVraag } from './SpellingVraag.tsx'
import type { VraagProps, VraagVan } from './vraagProps.ts'
import { vraagTitel } from './vraagTeksten.ts'

const VRAGEN: { readonly [S in Vraag['soort']]: (props: VraagProps<VraagVan<S>>) => ReactNode } = {
  kop: KopVraag,
  partij: PartijVraag,
  spelling: SpellingVraag,
  twijfel: RegelsVraag,
  weg: RegelsVraag,
  ambitie: RegelsVraag,
  planning: PlanningVraag,
  richting: RichtingVraag,
}

type Props = {
  readonly vraag: Vraag
  readonly regels: readonly Regel[]
  readonly actief: boolean
  readonly onActief: (sleutel: string) => void
  readonly onLater: () => void
}

/** One question. With focus on the card itself Enter gives the answer that Baken proposes. */
export const VraagKaart = memo(({ vraag, regels, actief, onActief, onLater }: Props) => {
  const id = useId()
  // Picked by its own kind; TypeScript does not follow that for a union.
  const Lijf = VRAGEN[vraag.soort] as (props: VraagProps<Vraag>) => ReactNode
  return (
    <li
      className={actief ? 'vraag open-nu' : 'vraag'}
      tabIndex={-1}
      data-vraag={vraag.sleutel}
      aria-labelledby={id}
      aria-current={actief || undefined}
      onFocus={() => onActief(vraag.sleutel)}
      onClick={() => onActief(vraag.sleutel)}
      onKeyDown={answerOnEnter}
    >
      <h3 id={id}>
        {vraagTitel(vraag, regels)}
        <span className="duw">
          {vraag.zekerheid === null ? <TerInformatie /> : <Zekerheid graad={vraag.zekerheid} />}
        </span>
      </h3>
      <Lijf vraag={vraag} regels={regels} actief={actief} onLater={onLater} />
    </li>
  )
})

/** Not while the key is held down: that would answer the next question unseen. */
function answerOnEnter(event: KeyboardEvent<HTMLLIElement>): void {
  if (event.key !== 'Enter' || event.target !== event.currentTarget || event.repeat) return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLFormElement>('form[data-antwoord]')?.requestSubmit()
}

const TerInformatie = () => (
  <Badge kleur="info" icoon={IconInfoCircle}>
    Ter informatie
  </Badge>
)
