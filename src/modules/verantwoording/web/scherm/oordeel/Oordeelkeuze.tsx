import { call } from '../../../../../platform/web/api/call.ts'
import { verantwoordingContract } from '../../../contract.ts'
import { OORDELEN, type Oordeel } from '../../../domain/verantwoording.ts'
import { Oordeelteken } from '../../tonen/Oordeelteken.tsx'
import { useDaad } from '../../useDaad.ts'
import type { Deel, Verantwoording } from '../../verantwoordingQuery.ts'

type Props = { readonly deel: Deel; readonly verantwoording: Verantwoording }

/** The three symbols to choose from. A proposal is marked until somebody decides. */
export function Oordeelkeuze({ deel, verantwoording: { id, mag } }: Props) {
  const beslis = useDaad((oordeel: Oordeel) =>
    call(verantwoordingContract.judgeDelen, {
      params: { id },
      body: { oordelen: [{ deelId: deel.id, versie: deel.versie, oordeel }] },
    }),
  )
  if (!mag.schrijven) {
    return (
      deel.oordeel && (
        <span className="duw">
          <Oordeelteken oordeel={deel.oordeel} />
        </span>
      )
    )
  }
  return (
    <fieldset className="oordeelkeuze duw" aria-busy={beslis.isPending}>
      <legend className="verborgen">Wat kwam hiervan: {deel.titel}</legend>
      {OORDELEN.map((oordeel) => (
        <label key={oordeel} className={deel.oordeel === null && deel.voorstel === oordeel ? 'voorstel' : undefined}>
          <input
            type="radio"
            name={`oordeel-${deel.id}`}
            checked={deel.oordeel === oordeel}
            onChange={() => beslis.mutate(oordeel)}
          />
          <Oordeelteken oordeel={oordeel} />
          {deel.oordeel === null && deel.voorstel === oordeel && <span className="klein">(voorstel)</span>}
        </label>
      ))}
    </fieldset>
  )
}
