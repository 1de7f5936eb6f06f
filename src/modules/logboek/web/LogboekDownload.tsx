import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { downloadBestand } from '../../../platform/web/api/downloadBestand.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
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
  const download = useMutation({
    mutationFn: () => downloadBestand(logboekContract.exportLdv, { query: { van, tot } }),
  })
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
            hint="Hoogstens 100.000 regels per keer. Zijn het er meer, kies dan een kortere periode."
            fout={isOmgekeerd ? 'Kies een dag die niet voor de eerste dag ligt.' : undefined}
            waarde={tot}
            onWijzig={setTot}
          />
          {download.error && <Foutvak fout={download.error} />}
          <div className="knoppen">
            <button
              className="knop knop-hoofd"
              type="button"
              aria-disabled={!kanOphalen || download.isPending}
              onClick={() => kanOphalen && !download.isPending && download.mutate()}
            >
              <Icoon van={IconDownload} />
              {download.isPending ? 'Bezig met ophalen' : 'Download'}
            </button>
          </div>
        </div>
      </section>
    </>
  )
}
