import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs'
import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs'
import { Badge } from '../../../../platform/web/weergave/Badge.tsx'
import type { Bevinding } from './publicatieQuery.ts'

/** What the check found, what blocks first; `onderdelen` are the sections on this page by what they are about. */
export function Bevindingen({
  items,
  deelOf,
}: {
  readonly items: readonly Bevinding[]
  readonly deelOf: (onderdeelId: string) => string | undefined
}) {
  if (items.length === 0) return <p>Er is niets gevonden dat tegenhoudt.</p>
  return (
    <ul className="regels">
      {items.map((bevinding, plek) => (
        <li key={plek} className="stapel-s">
          <span className="rij rij-breek">
            <Ernst ernst={bevinding.ernst} />
            <Plaats bevinding={bevinding} deelId={deelOf(bevinding.onderdeelId ?? '')} />
          </span>
          <span>
            {bevinding.wat} {bevinding.doen}
          </span>
        </li>
      ))}
    </ul>
  )
}

const BADGES = {
  blokkeert: { kleur: 'fout', icoon: IconAlertTriangle, woord: 'Moet weg' },
  let_op: { kleur: 'letop', icoon: IconInfoCircle, woord: 'Let op' },
  advies: { kleur: 'info', icoon: IconBulb, woord: 'Advies' },
} as const satisfies Record<Bevinding['ernst'], unknown>

function Ernst({ ernst }: Pick<Bevinding, 'ernst'>) {
  const { kleur, icoon, woord } = BADGES[ernst]
  return (
    <Badge kleur={kleur} icoon={icoon}>
      {woord}
    </Badge>
  )
}

const Plaats = ({
  bevinding: { plaats },
  deelId,
}: {
  readonly bevinding: Bevinding
  readonly deelId: string | undefined
}) => (deelId === undefined ? <b>{plaats}</b> : <a href={`#deel-${deelId}`}>{plaats}</a>)
