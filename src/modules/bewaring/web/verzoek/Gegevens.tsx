import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { address } from '../../../../platform/web/api/address.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { verzoekContract } from '../../contractVerzoek.ts'
import { gegevensQuery, type VerzoekRegel, type Vondst } from './verzoekQueries.ts'

/** Everything about this person, register by register, once somebody asks for it. */
export function Gegevens({ verzoek: { id, zoekwoorden } }: { readonly verzoek: VerzoekRegel }) {
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useQuery({ ...gegevensQuery(id), enabled: open })
  const isGeheel = data !== undefined && !data.some(({ teVeel }) => teVeel)
  return (
    <Kaart titel="Gevonden gegevens" rechts={isGeheel && <Downloads verzoekId={id} />} lijf>
      <p>
        Baken zoekt naar {zoekwoorden.map((woord) => `‘${woord}’`).join(' of ')} in namen, teksten en namen van
        bestanden. Niet in de bestanden zelf.
      </p>
      {!open && <Begin onBegin={() => setOpen(true)} />}
      {open && (
        <Gevonden>
          {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
          {!data && !error && <Laden wat="De gegevens" />}
          {data?.map((vondst) => (
            <Bron key={vondst.bron} vondst={vondst} />
          ))}
        </Gevonden>
      )}
    </Kaart>
  )
}

const Begin = ({ onBegin }: { readonly onBegin: () => void }) => (
  <>
    <p className="zacht">
      Kijken mag alleen voor dit verzoek. Bij elk gevonden dossier komt in het logboek dat jij dit zag.
    </p>
    <div className="knoppen">
      <button className="knop" type="button" onClick={onBegin}>
        <Icoon van={IconSearch} />
        Zoek de gegevens
      </button>
    </div>
  </>
)

/** The button that was pressed is gone: who uses a keyboard goes on from here. */
function Gevonden({ children }: { readonly children: ReactNode }) {
  const plek = useRef<HTMLDivElement>(null)
  useEffect(() => plek.current?.focus(), [])
  return (
    <div className="stapel" ref={plek} tabIndex={-1} role="group" aria-label="Gevonden per register">
      {children}
    </div>
  )
}

const Downloads = ({ verzoekId }: { readonly verzoekId: string }) =>
  (['pdf', 'json'] as const).map((vorm) => (
    <a
      key={vorm}
      className="knop knop-klein"
      href={address(verzoekContract.exportGegevens, { params: { id: verzoekId }, query: { vorm } })}
      download
    >
      <Icoon van={IconDownload} />
      {vorm.toUpperCase()}
    </a>
  ))

const Bron = ({ vondst: { bron, treffers, teVeel } }: { readonly vondst: Vondst }) => (
  <section>
    <h3>
      {bron}
      {treffers.length > 0 && ` (${treffers.length})`}
    </h3>
    {teVeel && (
      <p>
        Te veel gevonden om één persoon te zijn. Schrijf het verzoek opnieuw in met preciezere zoekwoorden, zoals een
        volledige naam.
      </p>
    )}
    {treffers.length === 0 && !teVeel && <p className="zacht">Niets gevonden.</p>}
    {treffers.map((treffer) => (
      <Regel key={treffer.id} treffer={treffer} />
    ))}
  </section>
)

const Regel = ({ treffer: { kenmerk, dag, velden, dicht } }: { readonly treffer: Vondst['treffers'][number] }) => (
  <details>
    <summary style={{ paddingBlock: '0.25rem' }}>{dag === null ? kenmerk : `${kenmerk}, ${dagTekst(dag)}`}</summary>
    {dicht !== null && <p>{dicht} Dit staat niet in de download.</p>}
    <dl>
      {velden.map(({ naam, waarde }) => (
        <div key={naam}>
          <dt className="klein zacht">{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  </details>
)
