import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { findWens, hasAfwijking, resetRol, setWens, type Concept } from './concept.ts'
import type { Matrixcel, Matrixgroep, Matrixrol } from './rollenQuery.ts'
import { TweedeFactorKeuze } from './TweedeFactorKeuze.tsx'

type Props = {
  readonly rol: Matrixrol
  readonly groepen: readonly Matrixgroep[]
  readonly magWijzigen: boolean
  readonly concept: Concept
  readonly onConcept: (concept: Concept) => void
}

/** One rol: everything it may do, to read and to change. */
export function Rolblad({ rol, groepen, magWijzigen, concept, onConcept }: Props) {
  return (
    <>
      <Kaart
        titel={rol.naam}
        lijf
        rechts={
          magWijzigen &&
          hasAfwijking(rol) && (
            <button className="knop knop-klein" type="button" onClick={() => onConcept(resetRol(concept, rol))}>
              <Icoon van={IconArrowBackUp} />
              Terug naar standaard
            </button>
          )
        }
      >
        <p>{rol.zin}</p>
        <p className="zacht">{describeAantal(rol.medewerkers)}</p>
        <TweedeFactorKeuze rol={rol} magWijzigen={magWijzigen} />
      </Kaart>
      {groepen.map((groep) => (
        <Kaart key={groep.naam} titel={groep.naam}>
          <ul className="rol-handelingen">
            {groep.handelingen.map(({ handeling, naam, zin }) => {
              const cel = rol.cellen.find((een) => een.handeling === handeling)
              if (!cel) return null
              const wens = findWens(concept, rol, cel)
              return (
                <li key={handeling} data-nieuw={wens !== undefined}>
                  <Handelingkeuze
                    naam={naam}
                    zin={zin}
                    cel={cel}
                    aan={wens?.toegestaan ?? cel.aan}
                    magWijzigen={magWijzigen}
                    onWijzig={(aan) => onConcept(setWens(concept, rol, cel, aan))}
                  />
                </li>
              )
            })}
          </ul>
        </Kaart>
      ))}
    </>
  )
}

type KeuzeProps = {
  readonly naam: string
  readonly zin: string
  readonly cel: Matrixcel
  readonly aan: boolean
  readonly magWijzigen: boolean
  readonly onWijzig: (aan: boolean) => void
}

function Handelingkeuze({ naam, zin, cel, aan, magWijzigen, onWijzig }: KeuzeProps) {
  const { standaard, vast } = cel
  return (
    <label className="vink">
      <input
        type="checkbox"
        checked={aan}
        disabled={!magWijzigen || vast !== null}
        onChange={(event) => onWijzig(event.target.checked)}
      />
      <span>
        {naam}
        <span className="hint keuze-hint">{zin}</span>
        {aan !== standaard && (
          <span className="hint keuze-hint vet">Anders dan standaard: {standaard ? 'mag dit' : 'mag dit niet'}.</span>
        )}
        {magWijzigen && vast !== null && <span className="hint keuze-hint">{vast}</span>}
      </span>
    </label>
  )
}

const describeAantal = (aantal: number): string => {
  if (aantal === 0) return 'Niemand heeft deze rol.'
  return aantal === 1 ? 'Eén persoon heeft deze rol.' : `${aantal} mensen hebben deze rol.`
}
