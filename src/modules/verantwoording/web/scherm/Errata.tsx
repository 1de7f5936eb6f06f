import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { verantwoordingContract } from '../../contract.ts'
import { isBevroren } from '../../domain/stappen/applyStap.ts'
import { useVernieuwd } from '../useDaad.ts'
import type { Verantwoording } from '../verantwoordingQuery.ts'

type Props = { readonly verantwoording: Verantwoording }

/** Corrections after adoption, each with its day. */
export function Errata({ verantwoording }: Props) {
  const [open, setOpen] = useState(false)
  const { errata, stap, mag } = verantwoording
  if (!isBevroren(stap)) return null
  const knop = mag.publiceren && (
    <button className="knop" type="button" onClick={() => setOpen(true)}>
      Voeg een verbetering toe
    </button>
  )
  return (
    <Kaart titel="Verbeteringen" rechts={knop} lijf>
      {errata.length === 0 ? (
        <p className="zacht">Er is na de vaststelling niets verbeterd.</p>
      ) : (
        <dl className="feiten">
          {errata.map(({ id, op, plaats, tekst, door }) => (
            <div key={id} className="feiten-rij">
              <dt>{dagTekst(op)}</dt>
              <dd>
                <b>{plaats}</b>: {tekst} <span className="zacht">({door})</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {open && <ErratumDialoog verantwoording={verantwoording} onSluit={() => setOpen(false)} />}
    </Kaart>
  )
}

function ErratumDialoog({ verantwoording: { id }, onSluit }: Props & { readonly onSluit: () => void }) {
  const vernieuwd = useVernieuwd()
  const formulier = useFormulier({
    begin: { plaats: '', tekst: '' },
    check: ({ plaats, tekst }) => ({
      ...(plaats.trim() === '' && { plaats: 'Schrijf bij welk deel dit hoort.' }),
      ...(tekst.trim() === '' && { tekst: 'Schrijf wat er niet klopte en wat het moet zijn.' }),
    }),
    verstuur: (body) => call(verantwoordingContract.addErratum, { params: { id }, body }),
    onKlaar: (nieuw) => {
      vernieuwd(nieuw)
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Verbetering" knop="Voeg toe" formulier={formulier} onSluit={onSluit}>
      <p>De tekst zelf verandert niet. De verbetering staat erbij, met de datum van vandaag.</p>
      <Tekstveld label="Bij welk deel?" maxLength={300} {...formulier.veld('plaats')} />
      <Tekstvak label="Wat klopte niet, en wat moet het zijn?" rows={4} maxLength={2000} {...formulier.veld('tekst')} />
    </FormulierDialoog>
  )
}
