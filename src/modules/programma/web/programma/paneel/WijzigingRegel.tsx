import type { Antwoord } from '../../../../../platform/contract.ts'
import type { programmaContract } from '../../../contract.ts'
import { describeDaad, describeVelden } from '../../../domain/boom/teksten/wijzigingtekst.ts'

type Wijziging = Antwoord<typeof programmaContract.listWijzigingen>['items'][number]

/** One act: who did what, and every field from and to. */
export function WijzigingRegel({ wijziging }: { readonly wijziging: Wijziging }) {
  const nieuw = wijziging.daad === 'gemaakt'
  return (
    <>
      <b>{wijziging.wie}</b> {describeDaad(wijziging)}
      {wijziging.velden.length > 0 && (
        <ul className="veldwijzigingen">
          {describeVelden(wijziging.velden).map(({ veld, van, naar }) => (
            <li key={veld}>
              <b>{veld}:</b>{' '}
              {nieuw ? (
                naar
              ) : (
                <>
                  van <del>{van}</del> naar <ins>{naar}</ins>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {wijziging.reden && (
        <p className="waarom">
          <b>Waarom:</b> {wijziging.reden}
        </p>
      )}
    </>
  )
}
