import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { address } from '../../../platform/web/api/address.ts'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { logboekContract } from '../contract.ts'
import { LogboekTabs } from './LogboekTabs.tsx'

/** The log of a period in the form of Logboek Dataverwerkingen. */
export function LogboekDownload() {
  const [van, setVan] = useState('')
  const [tot, setTot] = useState('')
  const isOmgekeerd = van !== '' && tot !== '' && van > tot
  const kanOphalen = van !== '' && tot !== '' && !isOmgekeerd
  return (
    <>
      <Paginakop
        titel="Logboek downloaden"
        tabTitel="Downloaden, logboek"
        kruimels={[
          <Link key="logboek" to="/logboek">
            Logboek
          </Link>,
          'Downloaden',
        ]}
      />
      <LogboekTabs />
      <section className="kaart formulier-smal" aria-label="Downloaden">
        <div className="kaart-lijf stapel">
          <p>
            Je krijgt een bestand in de vorm van Logboek Dataverwerkingen: een regel voor elke betrokkene. Wie dat is,
            staat er niet in. Dezelfde betrokkene heeft in elke regel hetzelfde kenmerk.
          </p>
          <Tekstveld label="Van" type="date" waarde={van} onWijzig={setVan} />
          <Tekstveld
            label="Tot en met"
            type="date"
            hint="Tot 100.000 regels van het logboek. Voor meer is er “baken logboek ldv” op de opdrachtregel."
            fout={isOmgekeerd ? 'Kies een dag die niet voor de eerste dag ligt.' : undefined}
            waarde={tot}
            onWijzig={setTot}
          />
          <div className="knoppen">
            {kanOphalen ? (
              <a
                className="knop knop-hoofd"
                href={address(logboekContract.exportLdv, { query: { van, tot } })}
                download={`logboek-${van}-${tot}.jsonl`}
              >
                <Icoon van={IconDownload} />
                Download
              </a>
            ) : (
              <button className="knop knop-hoofd" type="button" aria-disabled="true">
                <Icoon van={IconDownload} />
                Download
              </button>
            )}
          </div>
        </div>
      </section>
    </>
  )
}
