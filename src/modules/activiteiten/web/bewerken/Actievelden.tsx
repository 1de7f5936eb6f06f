import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Veldfout } from '../../../../platform/web/formulier/Veld.tsx'
import { Zoekkeuze } from '../../../../platform/web/formulier/Zoekkeuze.tsx'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { actiekeuzesQuery, type Actiekeuze } from '../activiteitenQuery.ts'
import { dagtekst } from '../activiteittekst.ts'
import { GEEN_MOMENT, VANZELF, type Actiewaarde } from './activiteitwaarden.ts'

type Props = {
  readonly waarde: readonly Actiewaarde[]
  readonly onWijzig: (acties: readonly Actiewaarde[]) => void
  readonly fout: string | undefined
}

/** The acties of the programme that it belongs to, and which of their moments it counts for. */
export function Actievelden({ waarde, onWijzig, fout }: Props) {
  const { data: keuzes = [] } = useQuery(actiekeuzesQuery)
  const [keer, setKeer] = useState(0)
  const voegToe = (id: string | null) => {
    const keuze = keuzes.find(({ actieId }) => actieId === id)
    if (!keuze || waarde.some(({ actieId }) => actieId === id)) return
    const { programmaId, actieId, hoe } = keuze
    onWijzig([...waarde, { programmaId, actieId, hoe, moment: VANZELF }])
    setKeer(keer + 1)
  }
  return (
    <fieldset className="veld stapel-s">
      <legend>Acties</legend>
      <p className="hint">Is de activiteit gedaan, dan geldt het moment van de actie ook als gedaan.</p>
      {waarde.map((actie) => (
        <div className="rij rij-breek" key={actie.actieId}>
          <b>{actie.hoe}</b>
          <Keuzelijst
            label={`Moment van ${actie.hoe}`}
            labelVerborgen
            klein
            keuzes={momentkeuzes(keuzes, actie)}
            waarde={actie.moment}
            onWijzig={(moment) => onWijzig(waarde.map((een) => (een === actie ? { ...actie, moment } : een)))}
          />
          <button
            className="knop knop-klein knop-teken"
            type="button"
            aria-label={`Haal ${actie.hoe} weg`}
            onClick={() => onWijzig(waarde.filter((een) => een !== actie))}
          >
            <Icoon van={IconTrash} />
          </button>
        </div>
      ))}
      <Zoekkeuze
        key={keer}
        label="Verbind met een actie"
        keuzes={keuzes.map(({ actieId, hoe, plek }) => ({ waarde: actieId, label: hoe, bij: plek }))}
        waarde={null}
        onWijzig={voegToe}
      />
      {fout && <Veldfout>{fout}</Veldfout>}
    </fieldset>
  )
}

function momentkeuzes(keuzes: readonly Actiekeuze[], { actieId, moment }: Actiewaarde) {
  const momenten = keuzes.find((keuze) => keuze.actieId === actieId)?.momenten ?? []
  const gekend = momenten.some(({ sleutel }) => sleutel === moment)
  return [
    { waarde: VANZELF, label: 'Het moment van die dag' },
    { waarde: GEEN_MOMENT, label: 'Telt voor geen moment' },
    ...momenten.map(({ sleutel, van, tot }) => ({
      waarde: sleutel,
      label: van === tot ? dagtekst(van) : `${dagtekst(van)} tot en met ${dagtekst(tot)}`,
    })),
    ...(gekend || moment === VANZELF || moment === GEEN_MOMENT
      ? []
      : [{ waarde: moment, label: 'Eerder gekozen moment' }]),
  ]
}
