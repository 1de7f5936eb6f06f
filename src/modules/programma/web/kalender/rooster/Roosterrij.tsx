import { Link } from '@tanstack/react-router'
import { memo, useMemo, type CSSProperties } from 'react'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { layoutRij, type Blok } from '../../../domain/kalender/indeling.ts'
import { zoekMetOnderdeel } from '../../programma/adres/useAdres.ts'
import { toKalendermoment, type Kalendermoment } from '../kalendermoment.ts'
import type { Kalenderbeeld } from '../useKalender.ts'
import type { Kalenderrij } from '../useKalendergroepen.ts'
import { Bundelblok } from './Bundelblok.tsx'
import { Momentblok } from './Momentblok.tsx'
import type { Verzetstand } from './useVerzet.ts'

type Props = {
  readonly rij: Kalenderrij
  readonly beeld: Kalenderbeeld
  readonly vandaag: string
  /** Set while one of its moments is being moved. */
  readonly verzet: Verzetstand | null
}

/** One actie and its moments in time. */
export const Roosterrij = memo(function Roosterrij({ rij, beeld, vandaag, verzet }: Props) {
  const { naam, stand } = rij
  const { kolommen, niveau } = beeld
  const blokken = useMemo(() => {
    const momenten = stand.momenten.map(toKalendermoment)
    const gezien = momenten.map((een) => (een.sleutel === verzet?.sleutel ? { ...een, ...verzet.dagen } : een))
    const vast = gezien.find(({ sleutel }) => sleutel === verzet?.sleutel)
    return inOrde(layoutRij(gezien, kolommen, niveau, vast), gezien)
  }, [stand.momenten, kolommen, niveau, verzet])
  return (
    <div role="row" className="roosterrij" data-rij>
      <span role="rowheader" className="rooster-naam">
        <Link
          to="."
          search={zoekMetOnderdeel(sleutelOf('actie', stand.actieId))}
          resetScroll={false}
          tabIndex={-1}
          data-cel="0"
        >
          {naam}
        </Link>
      </span>
      {blokken.map((blok) => (
        <div
          key={blok.soort === 'moment' ? blok.moment.sleutel : `bundel ${blok.van}`}
          role="gridcell"
          aria-colindex={blok.van + 2}
          aria-colspan={blok.tot - blok.van + 1}
          style={plekStijl(blok)}
        >
          {blok.soort === 'moment' ? (
            <Momentblok
              rij={rij}
              moment={blok.moment}
              kolom={blok.van}
              vandaag={vandaag}
              isVerzet={blok.moment.sleutel === verzet?.sleutel}
              stappen={blok.moment.sleutel === verzet?.sleutel ? verzet.stappen : 0}
            />
          ) : (
            <Bundelblok {...{ naam, kolom: blok.van, beeld, vandaag }} momenten={blok.momenten} />
          )}
        </div>
      ))}
    </div>
  )
})

/** In the order of the moments wherever they stand: a block that is moved in the page would lose focus. */
function inOrde(blokken: readonly Blok<Kalendermoment>[], momenten: readonly Kalendermoment[]) {
  const plekOf = (blok: Blok<Kalendermoment>) =>
    momenten.findIndex((moment) => moment === (blok.soort === 'moment' ? blok.moment : blok.momenten[0]))
  return blokken.toSorted((een, ander) => plekOf(een) - plekOf(ander))
}

const plekStijl = ({ van, tot, baan }: Blok<Kalendermoment>): CSSProperties => ({
  gridColumn: `${van + 2} / ${tot + 3}`,
  gridRow: baan + 1,
})
