import { useEffect, useRef, useState } from 'react'
import { useSneltoets } from '../../../../platform/web/toetsen/useSneltoets.ts'
import { PlanDialoog } from '../kalender/plannen/PlanDialoog.tsx'
import type { Programma } from '../programma/cache/programma.ts'
import { findStand, type ProgrammaStand } from '../voortgang/cache/stand.ts'
import { StatusDialoog } from '../voortgang/status/StatusDialoog.tsx'
import { useVoortgangMelden } from '../voortgang/useVoortgangMelden.tsx'
import { besluitenVan, type Agendapunt } from './agenda.ts'
import { Kaartfeiten } from './Kaartfeiten.tsx'
import { Kaartknoppen } from './Kaartknoppen.tsx'
import type { Overleggang } from './useOverleg.ts'

type Props = {
  readonly punt: Agendapunt
  readonly programma: Programma
  readonly stand: ProgrammaStand
  readonly gang: Overleggang
}

type Venster = 'plan' | 'status' | null

/** So many characters fill half the screen in large letters. */
const LANG = 140

/** One actie, large enough for a room, and what one can decide about it. */
export function Overlegkaart({ punt, programma, stand: alles, gang }: Props) {
  const { regel, begin } = punt
  const { actieId, hoe } = regel
  const stand = findStand(alles, actieId) ?? begin
  const { meld, dialoog } = useVoortgangMelden()
  const [venster, setVenster] = useState<Venster>(null)
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus({ preventScroll: true }), [])

  const { magMelden } = stand
  const open = stand.momenten.filter((moment) => moment.stand === 'open')
  const moment = open.find(({ sleutel }) => sleutel === regel.sleutel) ?? open[0]
  const magPlannen = magMelden && moment !== undefined
  const doeMeld = () => meld({ programmaId: programma.id, actieId, naam: hoe })
  useSneltoets('j', () => gang.ga(gang.nu + 1), { doet: 'Volgende actie' })
  useSneltoets('k', () => gang.ga(gang.nu - 1), { doet: 'Vorige actie' })
  useSneltoets('v', doeMeld, { doet: 'Voortgang melden', actief: magMelden })
  useSneltoets('p', () => setVenster('plan'), { doet: 'Opnieuw plannen', actief: magPlannen })
  useSneltoets('s', () => setVenster('status'), { doet: 'Status wijzigen', actief: magMelden })
  return (
    <section className="kaart overlegkaart" aria-labelledby="overlegkop">
      <div className="kaart-lijf stapel">
        <p className="zacht">{regel.plek}</p>
        <h2 id="overlegkop" className={hoe.length > LANG ? 'lang' : undefined} tabIndex={-1} ref={kop}>
          {hoe}
        </h2>
        <Kaartfeiten regel={regel} stand={stand} programma={programma} besluiten={besluitenVan(punt, alles)} />
      </div>
      <Kaartknoppen
        gang={gang}
        actieId={actieId}
        onMeld={magMelden ? doeMeld : null}
        onPlan={magPlannen ? () => setVenster('plan') : null}
        onStatus={magMelden ? () => setVenster('status') : null}
      />
      {dialoog}
      {venster === 'plan' && moment && (
        <PlanDialoog
          programmaId={programma.id}
          vandaag={alles.vandaag}
          vraag={{ actieId, naam: hoe, moment, magMelden }}
          onSluit={() => setVenster(null)}
        />
      )}
      {venster === 'status' && (
        <StatusDialoog programmaId={programma.id} stand={stand} onSluit={() => setVenster(null)} />
      )}
    </section>
  )
}
