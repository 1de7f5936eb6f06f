import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useQuery } from '@tanstack/react-query'
import { address } from '../../../../platform/web/api/address.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { verzoekContract } from '../../contractVerzoek.ts'
import { gegevensQuery, type Vondst } from './verzoekQueries.ts'

/** Everything about this person, register by register. */
export function Gegevens({ verzoekId }: { readonly verzoekId: string }) {
  const { data, error, refetch } = useQuery(gegevensQuery(verzoekId))
  return (
    <Kaart titel="Gevonden gegevens" rechts={<Downloads verzoekId={verzoekId} />} lijf>
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Laden wat="De gegevens" />}
      {data?.map((vondst) => (
        <Bron key={vondst.bron} vondst={vondst} />
      ))}
    </Kaart>
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

const Bron = ({ vondst: { bron, treffers, verborgen } }: { readonly vondst: Vondst }) => (
  <section>
    <h3>{bron}</h3>
    {treffers.length === 0 && verborgen === 0 && <p className="zacht">Niets gevonden.</p>}
    {treffers.map(({ id, kenmerk, velden }) => (
      <details key={id}>
        <summary style={{ paddingBlock: '0.25rem' }}>{kenmerk}</summary>
        <dl>
          {velden.map(({ naam, waarde }) => (
            <div key={naam}>
              <dt className="klein zacht">{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      </details>
    ))}
    {verborgen > 0 && (
      <p className="zacht">
        Nog {verborgen} {verborgen === 1 ? 'gegeven' : 'gegevens'} die jij niet mag zien. Vraag de functionaris
        gegevensbescherming wie dit deel behandelt.
      </p>
    )}
  </section>
)
