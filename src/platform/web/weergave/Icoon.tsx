import type { Icon } from '@tabler/icons-react'

type Props = {
  /** `import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'` */
  readonly van: Icon
  /** For the filled drawings (IconCircleCheckFilled). */
  readonly vol?: boolean
  /** Extra class, for instance kleur-goed. */
  readonly klasse?: string
}

/** A drawing beside words. It says nothing by itself, so it is always hidden from a screen reader. */
export const Icoon = ({ van: Tekening, vol = false, klasse = '' }: Props) => (
  <Tekening className={`i${vol ? ' i-vol' : ''}${klasse && ` ${klasse}`}`} aria-hidden="true" focusable="false" />
)
