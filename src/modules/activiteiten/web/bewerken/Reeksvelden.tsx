import { useState } from 'react'
import { parseDatum } from '../../../../platform/domain/datum.ts'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { Veldfout } from '../../../../platform/web/formulier/Veld.tsx'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { Filterchip } from '../../../../platform/web/weergave/Chip.tsx'
import { donkereDagen } from '../../domain/reeks/donkereDagen.ts'
import { dagtekst, vandaagHier } from '../activiteittekst.ts'
import { countKeren, type Reekswaarden } from './reekswaarden.ts'

type Props = {
  readonly van: string
  readonly waarde: Reekswaarden
  readonly onWijzig: (reeks: Reekswaarden) => void
  readonly onVan: (van: string) => void
  readonly fout: string | undefined
}

const SOORTEN = [
  { waarde: 'eenmalig', label: 'Eén keer' },
  { waarde: 'weekdagen', label: 'Op vaste dagen van de week' },
  { waarde: 'dagen', label: 'Op dagen die je kiest' },
] as const
const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const OM = ['1', '2', '3', '4'].map((waarde) => ({
  waarde,
  label: waarde === '1' ? 'Elke week' : `Om de ${waarde} weken`,
}))

/** How often it happens. Each time becomes an activiteit that can be changed on its own. */
export function Reeksvelden({ van, waarde, onWijzig, onVan, fout }: Props) {
  const keren = countKeren(waarde, van)
  return (
    <>
      <Keuzerondjes
        label="Hoe vaak?"
        keuzes={SOORTEN}
        waarde={waarde.soort}
        onWijzig={(soort) => onWijzig({ ...waarde, soort })}
      />
      {waarde.soort === 'weekdagen' && <Weekdagvelden {...{ waarde, onWijzig, onVan }} />}
      {waarde.soort === 'dagen' && (
        <Dagenvelden dagen={waarde.dagen} onDagen={(dagen) => onWijzig({ ...waarde, dagen })} />
      )}
      {keren !== null && keren > 0 && <p role="status">Dit wordt {keren} keer.</p>}
      {fout && <Veldfout>{fout}</Veldfout>}
    </>
  )
}

type Deel = Pick<Props, 'waarde' | 'onWijzig'>

function Weekdagvelden({ waarde, onWijzig, onVan }: Deel & Pick<Props, 'onVan'>) {
  const vandaag = parseDatum(vandaagHier())
  const kiesDonker = () => {
    if (vandaag === null) return
    const { van, tot } = donkereDagen(vandaag)
    onVan(van < vandaag ? vandaag : van)
    onWijzig({ ...waarde, tot })
  }
  const vink = (dag: number, aan: boolean) =>
    onWijzig({ ...waarde, weekdagen: aan ? [...waarde.weekdagen, dag] : waarde.weekdagen.filter((een) => een !== dag) })
  return (
    <>
      <fieldset className="veld">
        <legend>Op welke dagen?</legend>
        <div className="rij rij-breek">
          {WEEKDAGEN.map((naam, nummer) => (
            <Vink key={naam} aan={waarde.weekdagen.includes(nummer + 1)} onWijzig={(aan) => vink(nummer + 1, aan)}>
              {naam}
            </Vink>
          ))}
        </div>
      </fieldset>
      <div className="tijdenrij">
        <Keuzelijst label="Hoe vaak" keuzes={OM} waarde={waarde.om} onWijzig={(om) => onWijzig({ ...waarde, om })} />
        <Tekstveld
          label="Tot en met"
          type="date"
          waarde={waarde.tot}
          onWijzig={(tot) => onWijzig({ ...waarde, tot })}
        />
      </div>
      <div>
        <button className="knop knop-klein" type="button" onClick={kiesDonker}>
          Kies de donkere dagen
        </button>
      </div>
    </>
  )
}

type Dagenprops = {
  readonly dagen: readonly string[]
  readonly onDagen: (dagen: readonly string[]) => void
  readonly fout?: string | undefined
}

/** Days one by one. */
export function Dagenvelden({ dagen, onDagen, fout }: Dagenprops) {
  const [dag, setDag] = useState('')
  const voegToe = () => {
    if (dag === '' || dagen.includes(dag)) return
    onDagen([...dagen, dag].toSorted())
    setDag('')
  }
  return (
    <>
      <div className="rij rij-breek">
        <Tekstveld label="Dag van de reeks" type="date" waarde={dag} onWijzig={setDag} fout={fout} />
        <button className="knop knop-klein" type="button" onClick={voegToe}>
          Voeg dag toe
        </button>
      </div>
      <div className="rij rij-breek">
        {dagen.map((een) => (
          <Filterchip
            key={een}
            naam="Dag"
            waarde={dagtekst(een)}
            onWeg={() => onDagen(dagen.filter((ander) => ander !== een))}
          />
        ))}
      </div>
    </>
  )
}
