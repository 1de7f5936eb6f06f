import IconTargetArrow from '@tabler/icons-react/dist/esm/icons/IconTargetArrow.mjs'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { chooseDoel, readDoel } from '../../../../platform/web/api/doel.ts'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import './verwerkingen.css'
import { doelenQuery } from './verwerkingenQuery.ts'

/**
 * Around every screen that opens dossiers. With one possible purpose that is it; with more the person chooses once, and can choose
 * again. What was fetched for another purpose is forgotten.
 */
export function MetDoel({ children }: { readonly children: ReactNode }) {
  const { data: doelen } = useSuspenseQuery(doelenQuery)
  const queryClient = useQueryClient()
  const [gekozen, setGekozen] = useState(readDoel)
  const enige = doelen.length === 1 ? doelen[0] : undefined
  const doel = enige ?? doelen.find(({ sleutel }) => sleutel === gekozen)
  const kies = (sleutel: string | null) => {
    chooseDoel(sleutel)
    setGekozen(sleutel)
    queryClient.removeQueries({ queryKey: ['dossiers'] })
  }
  if (!doel) return doelen.length === 0 ? <GeenDoel /> : <Doelkeuze doelen={doelen} onKies={kies} />
  // Before the children ask for anything.
  if (readDoel() !== doel.sleutel) chooseDoel(doel.sleutel)
  return (
    <>
      <p className="doelregel">
        <span className="rij">
          <Icoon van={IconTargetArrow} />
          <span>
            Je werkt hier voor: <strong>{doel.naam}</strong>
          </span>
        </span>
        {!enige && (
          <button className="knop knop-klein" type="button" onClick={() => kies(null)}>
            Kies een ander doel
          </button>
        )}
      </p>
      {children}
    </>
  )
}

const GeenDoel = () => (
  <>
    <Paginakop titel="Geen doel" />
    <LegeStaat icoon={IconTargetArrow} titel="Er is nog geen doel voor jouw rol">
      Een dossier open je altijd voor een doel uit het register van verwerkingen. Vraag wie het register bijhoudt om
      jouw rol bij een verwerking te zetten.
    </LegeStaat>
  </>
)

type KeuzeProps = {
  readonly doelen: readonly { readonly sleutel: string; readonly naam: string; readonly doel: string }[]
  readonly onKies: (sleutel: string) => void
}

const Doelkeuze = ({ doelen, onKies }: KeuzeProps) => (
  <>
    <Paginakop
      titel="Waarvoor werk je nu?"
      onder={['Je keuze gaat mee met alles wat je opent, en staat in het logboek']}
    />
    <ul className="kaart regels" aria-label="Doelen">
      {doelen.map(({ sleutel, naam, doel }) => (
        <li key={sleutel}>
          <div className="regel-tekst">
            <strong>{naam}</strong>
            <p>{doel}</p>
          </div>
          <div className="regel-rechts">
            <button
              className="knop knop-hoofd"
              type="button"
              onClick={() => onKies(sleutel)}
              aria-label={`Kies ${naam}`}
            >
              Kies
            </button>
          </div>
        </li>
      ))}
    </ul>
  </>
)
