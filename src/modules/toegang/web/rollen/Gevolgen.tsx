import { useSuspenseQuery } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import type { rollenContract } from '../../contractRollen.ts'
import { ROLTEKSTEN } from '../../domain/rol.ts'
import { rollenQuery } from './rollenQuery.ts'

export type Vergelijking = Antwoord<typeof rollenContract.compareRollen>
type Gevolg = Vergelijking['gevolgen'][number]

/** Per rol what it gains and loses, and for whom that makes a difference. */
export function Gevolgen({ gevolgen, geweigerd }: Vergelijking) {
  const { data } = useSuspenseQuery(rollenQuery)
  const namen = new Map(data.groepen.flatMap((groep) => groep.handelingen.map((een) => [een.handeling, een.naam])))
  const rollen = [...new Set(gevolgen.map(({ rol }) => rol))]
  return (
    <>
      {geweigerd.length > 0 && (
        <Melder soort="letop" titel="Dit kun je niet wijzigen:">
          <ul>
            {geweigerd.map(({ rol, handeling, reden }) => (
              <li key={`${rol} ${handeling}`}>
                {ROLTEKSTEN[rol].naam}, {namen.get(handeling) ?? handeling}. {reden}
              </li>
            ))}
          </ul>
        </Melder>
      )}
      {rollen.map((rol) => (
        <section key={rol} aria-label={ROLTEKSTEN[rol].naam}>
          <h3>{ROLTEKSTEN[rol].naam}</h3>
          <ul className="rol-gevolgen">
            {gevolgen
              .filter((gevolg) => gevolg.rol === rol)
              .map((gevolg) => (
                <li key={gevolg.handeling} data-erbij={gevolg.toegestaan}>
                  <b>
                    {gevolg.toegestaan ? 'Erbij' : 'Eraf'}: {namen.get(gevolg.handeling) ?? gevolg.handeling}
                  </b>
                  <br />
                  {describeMensen(gevolg)}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function describeMensen({ toegestaan, namen, aantal, blijftGelijk }: Gevolg): string {
  const rest = aantal - namen.length
  const wie = rest > 0 ? `${namen.join(', ')} en ${rest} anderen` : namen.join(', ')
  const mensen = aantal === 1 ? '1 persoon' : `${aantal} mensen`
  const gelijk = `Voor ${blijftGelijk} verandert niets: een andere rol geeft dit ook.`
  return [
    aantal === 0
      ? 'Nu voor niemand.'
      : `${mensen} ${aantal === 1 ? heeft(toegestaan) : hebben(toegestaan)} dit: ${wie}.`,
    ...(blijftGelijk > 0 ? [gelijk] : []),
  ].join(' ')
}

const heeft = (toegestaan: boolean): string => (toegestaan ? 'krijgt' : 'verliest')
const hebben = (toegestaan: boolean): string => (toegestaan ? 'krijgen' : 'verliezen')
