import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import { useMemo } from 'react'
import { VerlopendBeleid } from '../../../modules/programma/web/beleidskader/VerlopendBeleid.tsx'
import { VragenDieWachten } from '../../../modules/programma/web/vragen/kaart/Vragenkaart.tsx'
import { Weekkeuze } from '../../../modules/programma/web/weekbericht/Weekkeuze.tsx'
import { useVoortgangMelden } from '../../../modules/programma/web/voortgang/useVoortgangMelden.tsx'
import { NieuwSinds } from '../../../modules/programma/web/werklijst/NieuwSinds.tsx'
import { useWerklijstToetsen } from '../../../modules/programma/web/werklijst/useWerklijstToetsen.ts'
import type { Vandaaglijsten, Werkregel } from '../../../modules/programma/web/werklijst/vandaagQuery.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { Bereikkeuze } from './Bereikkeuze.tsx'
import { dagfeiten, noonOf } from './dagfeiten.ts'
import { InleesKnop } from './InleesKnop.tsx'
import { NogTeBeoordelen } from './NogTeBeoordelen.tsx'
import { ProgrammaKaart } from './ProgrammaKaart.tsx'
import { Tegels } from './Tegels.tsx'
import { Werklijsten } from './Werklijsten.tsx'

/** A working day with an adopted programme. */
export function Werkdag({ lijsten }: { readonly lijsten: Vandaaglijsten }) {
  const { vandaag, programmas, sinds, nieuw } = lijsten
  const magBeoordelen = useMag('inlezing:read')
  const magAntwoorden = useMag('vraag:answer')
  const { meld, dialoog } = useVoortgangMelden()
  const meldRegel = ({ programmaId, actieId, hoe, sleutel }: Werkregel) =>
    meld({ programmaId, actieId, naam: hoe, sleutel: sleutel ?? undefined })
  const regels = useMemo(() => allRegels(lijsten), [lijsten])
  const meldHier = useWerklijstToetsen(regels, meldRegel)
  return (
    <>
      <Paginakop
        titel="Vandaag"
        onder={dagfeiten(noonOf(vandaag), programmas[0]?.jaar ?? null)}
        knoppen={
          <>
            <Bereikkeuze alleenMijn={lijsten.alleenMijn} />
            <InleesKnop />
            {regels.some(({ magMelden }) => magMelden) && (
              <button className="knop knop-hoofd" type="button" aria-keyshortcuts="V" onClick={meldHier}>
                <Icoon van={IconPencil} />
                Voortgang melden
              </button>
            )}
          </>
        }
      />
      <Tegels lijsten={lijsten} />
      <div className="raster">
        <div className="k-8 stapel">
          <Werklijsten lijsten={lijsten} onMeld={meldRegel} />
        </div>
        <div className="k-4 stapel">
          {magAntwoorden && <VragenDieWachten />}
          {magBeoordelen && <NogTeBeoordelen />}
          <NieuwSinds sinds={sinds} nieuw={nieuw} />
          <ProgrammaKaart />
          <VerlopendBeleid />
          <Weekkeuze />
        </div>
      </div>
      {dialoog}
    </>
  )
}

const allRegels = ({ teLaat, dezeWeek, bijnaTeLaat, zonderPlanning }: Vandaaglijsten): Werkregel[] => [
  ...teLaat,
  ...dezeWeek,
  ...bijnaTeLaat,
  ...zonderPlanning,
]
