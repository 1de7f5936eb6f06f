import { useMutation } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { showFout } from '../../../../../platform/web/bericht/showFout.ts'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { Tabelvak } from '../../../../../platform/web/weergave/Tabelvak.tsx'
import { verantwoordingscijfersContract } from '../../../contractCijfers.ts'
import { Cijferknop } from '../../tonen/Cijferknop.tsx'
import { useRefresh } from '../../useDaad.ts'
import type { Cijfer, Verantwoording } from '../../verantwoordingQuery.ts'
import { HAND, useNieuwCijfer } from './useNieuwCijfer.tsx'

type Props = { readonly verantwoording: Verantwoording }

/** Every figure that the account refers to, or may. */
export function Cijferoverzicht({ verantwoording }: Props) {
  const { cijfers, mag } = verantwoording
  const { maak, wijzig, dialoog } = useNieuwCijfer(verantwoording, null)
  const knop = mag.schrijven && (
    <button className="knop" type="button" onClick={() => void maak(HAND)}>
      Vul een cijfer in
    </button>
  )
  return (
    <Kaart titel="Cijfers" rechts={knop}>
      {cijfers.length === 0 ? (
        <p className="kaart-lijf zacht">
          Er zijn nog geen cijfers. Typ # in een tekst om naar een cijfer te verwijzen.
        </p>
      ) : (
        <Tabelvak label="Cijfers">
          <table className="tabel stapel-tabel">
            <thead>
              <tr>
                <th scope="col">Wat</th>
                <th scope="col" className="num">
                  Cijfer
                </th>
                <th scope="col">Bron</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {cijfers.map((cijfer) => (
                <Cijferrij
                  key={cijfer.id}
                  cijfer={cijfer}
                  verantwoording={verantwoording}
                  onWijzig={() => wijzig(cijfer)}
                />
              ))}
            </tbody>
          </table>
        </Tabelvak>
      )}
      {dialoog}
    </Kaart>
  )
}

type Rij = Props & { readonly cijfer: Cijfer; readonly onWijzig: () => void }

function Cijferrij({ cijfer, verantwoording: { id, mag }, onWijzig }: Rij) {
  const refresh = useRefresh(id)
  const weg = useMutation({
    mutationFn: () =>
      call(verantwoordingscijfersContract.deleteVerantwoordingscijfer, { params: { id, cijferId: cijfer.id } }),
    onSuccess: refresh,
    onError: (fout) => void showFout(fout),
  })
  return (
    <tr>
      <th scope="row">{cijfer.label}</th>
      <td data-kop="Cijfer" className="num">
        <Cijferknop cijfer={cijfer} />
      </td>
      <td data-kop="Bron">
        {cijfer.bron}
        {cijfer.soort === 'hand' && <span className="chip cijfer-merk">Met de hand ingevuld</span>}
      </td>
      <td>
        {mag.schrijven && (
          <button
            className="knop knop-stil knop-klein"
            type="button"
            aria-label={`Wijzig: ${cijfer.label}`}
            onClick={onWijzig}
          >
            Wijzig
          </button>
        )}
        {mag.schrijven && cijfer.soort === 'hand' && (
          <button
            className="knop knop-stil knop-klein"
            type="button"
            aria-label={`Haal weg: ${cijfer.label}`}
            onClick={() => weg.mutate()}
          >
            Haal weg
          </button>
        )}
      </td>
    </tr>
  )
}
