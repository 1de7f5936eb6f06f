import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs'
import { useDeferredValue, useMemo, useState } from 'react'
import { spanOf } from '../../../domain/kalender/indeling.ts'
import type { Kolom } from '../../../domain/kalender/kolommen.ts'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { MeerKnop } from '../../../../../platform/web/weergave/MeerKnop.tsx'
import { toKalendermoment, type Kalendermoment } from '../kalendermoment.ts'
import type { Kalenderbeeld } from '../useKalender.ts'
import type { Kalendergroep, Kalenderrij } from '../useKalendergroepen.ts'
import { Lijstmoment } from './Lijstmoment.tsx'

type Props = {
  readonly groepen: readonly Kalendergroep[]
  readonly beeld: Kalenderbeeld
  readonly vandaag: string
}

/** The same moments as the grid, by column and in order of time. */
export function Kalenderlijst({ groepen, beeld, vandaag }: Props) {
  // Of a big programme there are thousands: the grid comes first.
  const kolommen = useDeferredValue(beeld.kolommen)
  const perKolom = useMemo(() => groupByKolom(groepen, kolommen), [groepen, kolommen])
  return (
    <Kaart titel="Als lijst" klasse="kalenderlijst">
      {kolommen.map((kolom, i) => (
        <Lijstdeel key={kolom.van} kolom={kolom} items={perKolom[i] ?? []} vandaag={vandaag} />
      ))}
    </Kaart>
  )
}

type Item = { readonly rij: Kalenderrij; readonly moment: Kalendermoment }

/** A moment stands at the column in which it ends: then it must be done. */
function groupByKolom(groepen: readonly Kalendergroep[], kolommen: readonly Kolom[]): Item[][] {
  const perKolom: Item[][] = kolommen.map(() => [])
  for (const rij of groepen.flatMap(({ rijen }) => rijen)) {
    for (const moment of rij.stand.momenten.map(toKalendermoment)) {
      const plek = spanOf(moment, kolommen)
      if (plek) perKolom[plek.tot]?.push({ rij, moment })
    }
  }
  return perKolom.map((items) => items.toSorted((een, ander) => een.moment.tot.localeCompare(ander.moment.tot)))
}

const PER_KEER = 40

type DeelProps = { readonly kolom: Kolom; readonly items: readonly Item[]; readonly vandaag: string }

/** One column; only what is unfolded is drawn. */
function Lijstdeel({ kolom, items, vandaag }: DeelProps) {
  const isNu = kolom.van <= vandaag && vandaag <= kolom.tot
  const [open, setOpen] = useState(isNu)
  const [hoeveel, setHoeveel] = useState(PER_KEER)
  if (items.length === 0) return null
  return (
    <details className="uitklap lijstdeel" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icoon van={IconChevronRight} />
        <span>{kolom.naam}</span>
        {isNu && <span className="klein">nu</span>}
        <span className="tel">{items.length}</span>
      </summary>
      {open && (
        <>
          <ul className="regels">
            {items.slice(0, hoeveel).map(({ rij, moment }) => (
              <Lijstmoment key={`${rij.stand.actieId} ${moment.sleutel}`} rij={rij} moment={moment} vandaag={vandaag} />
            ))}
          </ul>
          <MeerKnop meer={items.length > hoeveel} bezig={false} onMeer={() => setHoeveel(hoeveel + PER_KEER)} />
        </>
      )}
    </details>
  )
}
