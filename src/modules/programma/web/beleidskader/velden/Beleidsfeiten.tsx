import { Fragment } from 'react'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { BELEIDSVELD_TEKST, beleidswaardeTekst } from '../../../domain/beleidskader/beleidsteksten.ts'
import type { Beleidskader, Veldstand } from '../beleidskaderQuery.ts'

/** What holds, with the reason where somebody chose between sources. */
export const Beleidsfeiten = ({ kader }: { readonly kader: Beleidskader }) => (
  <Kaart titel="Wat er geldt" lijf>
    <dl className="feiten">
      {kader.velden.map((stand) => (
        <Fragment key={stand.veld}>
          {stand.veld === 'geldigTot' && kader.geldigVan !== null && (
            <>
              <dt>Geldig van</dt>
              <dd>{dagTekst(kader.geldigVan)}</dd>
            </>
          )}
          <Feit stand={stand} />
        </Fragment>
      ))}
      <dt>Document</dt>
      <dd>
        {kader.documentUrl === '' ? (
          <span className="zacht">Geen adres ingevuld</span>
        ) : (
          <a href={kader.documentUrl} rel="noreferrer">
            {kader.documentUrl}
          </a>
        )}
      </dd>
    </dl>
    {kader.toelichting !== '' && <p className="beleid-toelichting">{kader.toelichting}</p>}
  </Kaart>
)

function Feit({ stand: { veld, waarde, isStrijdig, keuze } }: { readonly stand: Veldstand }) {
  return (
    <>
      <dt>{BELEIDSVELD_TEKST[veld]}</dt>
      <dd>
        {waarde === null ? (
          <span className="zacht">{isStrijdig ? 'Bronnen spreken elkaar tegen' : 'Niet bekend'}</span>
        ) : (
          beleidswaardeTekst(veld, waarde)
        )}
        {keuze && (
          <p className="klein zacht">
            Gekozen door {keuze.wie} op {dagTekst(keuze.tijd)}: {keuze.reden}
          </p>
        )}
      </dd>
    </>
  )
}
