import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useState } from 'react'
import { address } from '../../../../platform/web/api/address.ts'
import { Dialoog } from '../../../../platform/web/bericht/Dialoog.tsx'
import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { uitvoerContract } from '../../contractUitvoer.ts'
import { isFilterLeeg } from '../../domain/boom/filteren/filter.ts'
import { writeFilter } from '../../domain/boom/filteren/filteradres.ts'
import type { Uitvoervorm } from '../../domain/uitvoer/uitvoervorm.ts'
import { useAdres } from '../programma/adres/useAdres.ts'
import { useProgramma } from '../programma/useProgramma.ts'

const VORMEN: readonly { readonly waarde: Uitvoervorm; readonly label: string; readonly hint: string }[] = [
  { waarde: 'docx', label: 'Word', hint: 'Hoe, wanneer en wie in tabellen. Je kunt het weer inlezen.' },
  { waarde: 'pdf', label: 'PDF', hint: 'Om te delen of te publiceren. Leesbaar voor een voorleesprogramma.' },
  { waarde: 'xlsx', label: 'Excel', hint: 'Een rij per actie. Je kunt het weer inlezen.' },
  { waarde: 'csv', label: 'CSV', hint: 'Dezelfde rijen als platte tekst, voor andere programma’s.' },
]

/** Takes the programme out as a file: all of it, or what the filter shows. */
export function UitvoerDialoog({ onSluit }: { readonly onSluit: () => void }) {
  const { id, programma } = useProgramma()
  const { filter } = useAdres()
  const gefilterd = !isFilterLeeg(filter)
  const [vorm, setVorm] = useState<Uitvoervorm>('docx')
  const [metFilter, setMetFilter] = useState(gefilterd)
  const [metStand, setMetStand] = useState(false)
  const kanStand = programma.status !== 'concept' && (vorm === 'docx' || vorm === 'pdf')
  const query = {
    vorm,
    ...(kanStand && metStand && { stand: 'true' }),
    ...(metFilter && writeFilter(filter)),
  }
  return (
    <Dialoog
      titel="Programma ophalen"
      open
      onSluit={onSluit}
      voet={
        <>
          <button className="knop" type="button" onClick={onSluit}>
            Annuleren
          </button>
          <a
            className="knop knop-hoofd"
            href={address(uitvoerContract.getUitvoer, { params: { id }, query })}
            download
            onClick={onSluit}
          >
            <Icoon van={IconDownload} />
            Haal op
          </a>
        </>
      }
    >
      <div className="stapel">
        <Keuzerondjes label="Vorm" keuzes={VORMEN} waarde={vorm} onWijzig={setVorm} />
        {kanStand && (
          <Vink aan={metStand} onWijzig={setMetStand}>
            Met de stand van elke actie
          </Vink>
        )}
        {gefilterd && (
          <Vink aan={metFilter} onWijzig={setMetFilter}>
            Alleen wat het filter nu laat zien
          </Vink>
        )}
      </div>
    </Dialoog>
  )
}
