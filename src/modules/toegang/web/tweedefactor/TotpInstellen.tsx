import './tweedefactor.css'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Dialoog } from '../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import type { Antwoord } from '../../../../platform/contract.ts'
import { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import { parseTotpcode, spaceGeheim } from '../../domain/tweedefactor/totpstap.ts'
import { totpbeginQuery } from './factorenQuery.ts'
import { QrCode } from './QrCode.tsx'

const TITEL = 'App met codes instellen'

type Props = {
  /** With the recovery codes when this was the first factor. */
  readonly onKlaar: (herstelcodes: readonly string[] | null) => void
  readonly onSluit: () => void
}

/** A picture to scan, the same as text, and a first code to show that it worked. */
export function TotpInstellen({ onKlaar, onSluit }: Props) {
  const { data, error, refetch } = useQuery(totpbeginQuery)
  if (data) return <EersteCode begin={data} onKlaar={onKlaar} onSluit={onSluit} />
  return (
    <Dialoog titel={TITEL} open onSluit={onSluit}>
      {error ? <Foutvak fout={error} opnieuw={() => void refetch()} /> : <Laden wat="Het geheim" regels={3} />}
    </Dialoog>
  )
}

type Begin = Antwoord<typeof tweedeFactorContract.startTotp>

function EersteCode({ begin: { geheim, adres, proef }, onKlaar, onSluit }: Props & { readonly begin: Begin }) {
  const formulier = useFormulier({
    begin: { code: '' },
    check: ({ code }) => (parseTotpcode(code) === null ? { code: 'Vul de zes cijfers uit je app in.' } : {}),
    verstuur: ({ code }) => call(tweedeFactorContract.saveTotp, { body: { proef, code } }),
    onKlaar: ({ herstelcodes }) => onKlaar(herstelcodes),
  })
  return (
    <FormulierDialoog titel={TITEL} knop="Zet aan" formulier={formulier} onSluit={onSluit}>
      <ol className="stapel-s">
        <li>Open op je telefoon een app die codes maakt, of zet er een op.</li>
        <li>Scan dit plaatje met de app.</li>
        <li>Vul de code in die de app laat zien.</li>
      </ol>
      <QrCode tekst={adres} label="QR-code voor je app. Eronder staat hetzelfde als tekst." />
      <p>
        Lukt scannen niet? Typ dan dit over: <output className="totp-geheim">{spaceGeheim(geheim)}</output>
      </p>
      <Tekstveld
        label="Code uit je app"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        {...formulier.veld('code')}
      />
    </FormulierDialoog>
  )
}
