import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs'
import IconArrowMerge from '@tabler/icons-react/dist/esm/icons/IconArrowMerge.mjs'
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconFolderSymlink from '@tabler/icons-react/dist/esm/icons/IconFolderSymlink.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { lazy, Suspense, useState } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { zekerheidNu } from '../../../domain/inlezing/vragen/openTwijfel.ts'
import { nextActie } from '../bewerkrij/opdrachten.ts'
import { useAdres } from '../keuze/useAdres.ts'
import { useReview } from '../keuze/reviewContext.ts'
import { Doeknop } from './Doeknop.tsx'
import type { Toevoeging } from './toevoeging.ts'
import { ToevoegKnoppen } from './ToevoegKnoppen.tsx'
import { useRegeldaden } from './useRegeldaden.ts'

const VerplaatsVenster = lazy(() =>
  import('./VerplaatsVenster.tsx').then((deel) => ({ default: deel.VerplaatsVenster })),
)

type Props = {
  readonly regel: Regel
  readonly onWijzig: () => void
  readonly onToevoegen: (toevoeging: Toevoeging) => void
}

/** Below the chosen line: why Baken doubts it and what one can do with it. */
export const Regelwerk = ({ regel, ...doen }: Props) => (
  <div className="o-werk">
    {!regel.nagekeken && regel.twijfel.length > 0 && <p className="waarom">{regel.twijfel.join(' ')}</p>}
    <ToonInDocument regel={regel} />
    {useReview().mag && <Knoppen regel={regel} {...doen} />}
  </div>
)

/** On a phone, where the document is behind the proposal. */
function ToonInDocument({ regel: { bron } }: { readonly regel: Regel }) {
  const { wijzig } = useAdres()
  if (bron.length === 0) return null
  return (
    <button className="tekstknop alleen-smal" type="button" onClick={() => wijzig({ deel: 'document' })}>
      Toon in het document
    </button>
  )
}

function Knoppen({ regel, onWijzig, onToevoegen }: Props) {
  const { id, soort } = regel
  const { getStand } = useReview()
  const daden = useRegeldaden(id)
  const [verplaatst, setVerplaatst] = useState(false)
  return (
    <div className="knoppen">
      <button className="knop knop-klein" type="button" onClick={onWijzig}>
        <Icoon van={IconPencil} />
        Wijzig
      </button>
      {zekerheidNu(regel) !== 'zeker' && (
        <button className="knop knop-klein" type="button" onClick={daden.kijkNa}>
          <Icoon van={IconCheck} />
          Klopt
        </button>
      )}
      <ToevoegKnoppen regel={regel} onKies={onToevoegen} />
      <span className="groep">
        <Doeknop naam="Zet hoger" icoon={IconArrowUp} onClick={() => daden.stap('omhoog')} />
        <Doeknop naam="Zet lager" icoon={IconArrowDown} onClick={() => daden.stap('omlaag')} />
        {VERPLAATSBAAR.has(soort) && (
          <Doeknop naam="Verplaats" icoon={IconFolderSymlink} onClick={() => setVerplaatst(true)} />
        )}
        {soort === 'actie' && nextActie(id, getStand()) && (
          <Doeknop naam="Voeg samen met de volgende" icoon={IconArrowMerge} onClick={daden.voegSamen} />
        )}
        <Doeknop naam="Laat weg" icoon={IconTrash} onClick={daden.laatWeg} />
      </span>
      <Suspense>{verplaatst && <VerplaatsVenster regel={regel} onSluit={() => setVerplaatst(false)} />}</Suspense>
    </div>
  )
}

const VERPLAATSBAAR: ReadonlySet<Regel['soort']> = new Set(['inzet', 'actie', 'doel'])
