import { useRef, type CSSProperties } from 'react'
import type { Kalenderbeeld } from '../useKalender.ts'
import type { Kalendergroep } from '../useKalendergroepen.ts'
import { Roostergroep } from './Roostergroep.tsx'
import { useRoosterSleep } from './useRoosterSleep.ts'
import { useRoostertoetsen } from './useRoostertoetsen.ts'
import { useVerzet } from './useVerzet.ts'

type Props = {
  readonly groepen: readonly Kalendergroep[]
  readonly beeld: Kalenderbeeld
  readonly vandaag: string
}

/** So many acties open at once; a bigger programme begins with its first prioriteit. */
const HOOGSTENS_OPEN = 150

/** The acties under each other and time from left to right. One cell is in the tab order, arrows walk. */
export function Kalenderrooster({ groepen, beeld, vandaag }: Props) {
  const vak = useRef<HTMLDivElement>(null)
  const verzet = useVerzet(groepen, beeld)
  const toetsen = useRoostertoetsen(vak, verzet)
  const slepen = useRoosterSleep(vak, verzet)
  const aantal = groepen.reduce((som, { rijen }) => som + rijen.length, 0)
  // Handed to the style sheet, which makes the columns of every line alike.
  const maat = { '--kolommen': beeld.kolommen.length } as CSSProperties
  return (
    <>
      <div
        className={verzet.vast ? 'rooster heeft-vast' : 'rooster'}
        role="grid"
        aria-label={`Momenten per ${beeld.niveau}`}
        aria-colcount={beeld.kolommen.length + 1}
        data-niveau={beeld.niveau}
        style={maat}
        ref={vak}
        {...toetsen}
        {...slepen}
      >
        <div role="rowgroup" className="rooster-kop">
          <div role="row" className="roosterrij">
            <span role="columnheader">Actie</span>
            {beeld.kolommen.map(({ van, tot, naam, kort, bij }) => (
              <span
                key={van}
                role="columnheader"
                aria-label={naam}
                className={van <= vandaag && vandaag <= tot ? 'nu' : undefined}
              >
                {kort}
                {bij && <small> {bij}</small>}
              </span>
            ))}
          </div>
        </div>
        {groepen.map((groep, nummer) => (
          <Roostergroep
            key={groep.id}
            groep={groep}
            beeld={beeld}
            vandaag={vandaag}
            begintOpen={aantal <= HOOGSTENS_OPEN || nummer === 0}
            verzet={verzet.stand}
          />
        ))}
      </div>
      <p className={verzet.vast ? 'rooster-zegt' : 'verborgen'} role="status">
        {verzet.zegt}
      </p>
    </>
  )
}
