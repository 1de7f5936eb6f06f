import { memo, useMemo, useRef } from 'react'
import { listLosseDoelen, nestBoom, type InzetTak, type PrioriteitTak } from '../../../domain/boom/nestBoom.ts'
import { regelsToBoom } from '../../../domain/inlezing/opbouw/regelsToBoom.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { useGroei } from '../keuze/useGroei.ts'
import { RegelRij } from '../regels/RegelRij.tsx'
import { useRegellijst } from './useRegellijst.ts'

type Props = { readonly regels: readonly Regel[] }
type PerId = ReadonlyMap<string, Regel>

const PRIORITEITEN_PER_STAP = 2

/** The whole proposal as a tree: prioriteiten with their inzetten, acties and doelen; what stands loose at the end. */
export const Opbouw = memo(({ regels }: Props) => {
  const vak = useRef<HTMLDivElement>(null)
  const { perId, takken, los } = useMemo(() => nestRegels(regels), [regels])
  const aantal = useGroei(takken.length, PRIORITEITEN_PER_STAP)
  const lijst = useRegellijst(vak)
  return (
    <div ref={vak} role="group" aria-label="Alles wat Baken herkende" {...lijst}>
      {takken.slice(0, aantal).map((tak) => (
        <Prioriteit key={tak.prioriteit.id} tak={tak} perId={perId} />
      ))}
      {aantal === takken.length && los.length > 0 && (
        <section className="o-deel" aria-label="Los van een prioriteit">
          {takken.length > 0 && <p className="o-prio">Los van een prioriteit</p>}
          <Regels ids={los} perId={perId} />
        </section>
      )}
    </div>
  )
})

function nestRegels(regels: readonly Regel[]) {
  const boom = regelsToBoom(regels)
  return {
    perId: new Map(regels.map((regel) => [regel.id, regel])),
    takken: nestBoom(boom, { nummers: true }),
    los: [...listLosseDoelen(boom), ...boom.resultaten].map(({ id }) => id),
  }
}

const Prioriteit = ({ tak, perId }: { readonly tak: PrioriteitTak; readonly perId: PerId }) => (
  <section className="o-deel" aria-label={`Prioriteit ${tak.nummer}: ${tak.prioriteit.naam}`}>
    <Regels ids={[tak.prioriteit.id]} perId={perId} nummer={tak.nummer} />
    <Regels ids={tak.doelen.map(({ id }) => id)} perId={perId} />
    {tak.inzetten.map((inzet) => (
      <Inzet key={inzet.inzet.id} tak={inzet} perId={perId} />
    ))}
  </section>
)

const Inzet = ({ tak, perId }: { readonly tak: InzetTak; readonly perId: PerId }) => (
  <div className="o-inzetdeel">
    <Regels ids={[tak.inzet.id]} perId={perId} nummer={tak.nummer} />
    <Regels ids={[...tak.doelen, ...tak.acties].map(({ id }) => id)} perId={perId} />
  </div>
)

type RegelsProps = { readonly ids: readonly string[]; readonly perId: PerId; readonly nummer?: string }

const Regels = ({ ids, perId, nummer = '' }: RegelsProps) =>
  ids.map((id) => {
    const regel = perId.get(id)
    return regel && <RegelRij key={id} regel={regel} nummer={nummer} />
  })
