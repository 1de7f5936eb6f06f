import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import type { Vandaaglijsten, Werkregel } from '../../../modules/programma/web/werklijst/vandaagQuery.ts'
import { Weekstrook } from '../../../modules/programma/web/werklijst/Weekstrook.tsx'
import { Werklijst } from '../../../modules/programma/web/werklijst/Werklijst.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'

type Props = { readonly lijsten: Vandaaglijsten; readonly onMeld: (regel: Werkregel) => void }

/** What is late, due this week, almost late and without a plan, in that order. */
export function Werklijsten({ lijsten, onMeld }: Props) {
  const magPlannen = useMag('onderdeel:edit')
  const { vandaag, alleenMijn, teLaat, dezeWeek, bijnaTeLaat, zonderPlanning } = lijsten
  return (
    <>
      <Werklijst
        id="te-laat"
        titel="Te laat"
        regels={teLaat}
        vraag="Leg uit of plan"
        hint="Oudste bovenaan"
        isLaat
        onMeld={onMeld}
        leeg={
          <p className="kaart-lijf niets-te-laat">
            <Icoon van={IconCircleCheck} />
            {alleenMijn ? 'Van jouw acties is er geen te laat.' : 'Geen enkele actie is te laat.'}
          </p>
        }
      />
      <Weekstrook vandaag={vandaag} regels={dezeWeek} />
      {bijnaTeLaat.length > 0 && (
        <Werklijst
          id="bijna-te-laat"
          titel="Bijna te laat"
          regels={bijnaTeLaat}
          vraag="Meld voortgang"
          onMeld={onMeld}
        />
      )}
      {zonderPlanning.length > 0 && (
        <Werklijst
          id="zonder-planning"
          titel="Zonder planning"
          regels={zonderPlanning}
          vraag={magPlannen ? 'Zeg wanneer' : 'Meld voortgang'}
          isInActie={magPlannen}
          onMeld={onMeld}
        />
      )}
    </>
  )
}
