import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Verzoek } from '../../../../platform/contract.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import type { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import type { Bevestigwijze } from '../../domain/tweedefactor/factorstand.ts'
import { showPasskey, type Vraagopties } from './passkey.ts'
import { Wachtmelding } from '../Wachtmelding.tsx'

export type Bewijs = NonNullable<Verzoek<typeof tweedeFactorContract.confirmSessie>['body']>

type Props = {
  /** At least one; the first is offered, the others are a button away. */
  readonly wijzen: readonly [Bevestigwijze, ...Bevestigwijze[]]
  readonly getOpties: () => Promise<Vraagopties>
  /** What goes wrong is said here. */
  readonly verstuur: (bewijs: Bewijs) => Promise<void>
  /** The act as a verb: "Log in". */
  readonly knop: string
}

const ANDERS: Record<Bevestigwijze, string> = {
  passkey: 'Gebruik een passkey',
  totp: 'Gebruik een code uit je app',
  herstelcode: 'Gebruik een herstelcode',
  wachtwoord: 'Gebruik je wachtwoord',
}

/** Shows who somebody is: one way at a time, with a way to the others. */
export function Bewijsformulier({ wijzen, getOpties, verstuur, knop }: Props) {
  const [wijze, setWijze] = useState<Bevestigwijze>(wijzen[0])
  return (
    <div className="stapel">
      {wijze === 'passkey' ? (
        <MetPasskey getOpties={getOpties} verstuur={verstuur} />
      ) : (
        <MetTekst key={wijze} wijze={wijze} verstuur={verstuur} knop={knop} />
      )}
      {wijzen.length > 1 && (
        <ul className="stapel-s kaal" aria-label="Andere manieren">
          {wijzen
            .filter((ander) => ander !== wijze)
            .map((ander) => (
              <li key={ander}>
                <button className="knop knop-klein knop-stil" type="button" onClick={() => setWijze(ander)}>
                  {ANDERS[ander]}
                </button>
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}

/** Here, not with autoFocus: the heading of a new screen takes focus after that. */
function useFocus<E extends HTMLElement>() {
  const plek = useRef<E>(null)
  useEffect(() => plek.current?.focus(), [])
  return plek
}

function MetPasskey({ getOpties, verstuur }: Pick<Props, 'getOpties' | 'verstuur'>) {
  const plek = useFocus<HTMLButtonElement>()
  const poging = useMutation({
    mutationFn: async () => verstuur({ soort: 'passkey', antwoord: await showPasskey(await getOpties()) }),
  })
  return (
    <>
      {poging.error && <Foutvak fout={poging.error} />}
      <p>Je apparaat vraagt om je vinger, je gezicht, je pincode of je beveiligingssleutel.</p>
      <div className="knoppen">
        <button
          className="knop knop-hoofd"
          type="button"
          ref={plek}
          aria-disabled={poging.isPending}
          onClick={() => !poging.isPending && poging.mutate()}
        >
          {poging.isPending ? 'Wacht op je passkey…' : 'Gebruik je passkey'}
        </button>
      </div>
    </>
  )
}

type Tekstwijze = Exclude<Bevestigwijze, 'passkey'>

const VELDEN: Record<Tekstwijze, { readonly label: string; readonly hint?: string; readonly leeg: string }> = {
  totp: { label: 'Code uit je app', hint: 'Zes cijfers.', leeg: 'Vul de code uit je app in.' },
  herstelcode: {
    label: 'Herstelcode',
    hint: 'Een van de codes die je bewaarde. Elke code werkt één keer.',
    leeg: 'Vul een herstelcode in.',
  },
  wachtwoord: { label: 'Wachtwoord', leeg: 'Vul je wachtwoord in.' },
}

const INVOER = {
  totp: { inputMode: 'numeric', autoComplete: 'one-time-code' },
  herstelcode: { autoComplete: 'off', spellCheck: false, autoCapitalize: 'none' },
  wachtwoord: { type: 'password', autoComplete: 'current-password' },
} as const

function MetTekst({ wijze, verstuur, knop }: Pick<Props, 'verstuur' | 'knop'> & { readonly wijze: Tekstwijze }) {
  const { leeg, ...veld } = VELDEN[wijze]
  const plek = useFocus<HTMLInputElement>()
  const formulier = useFormulier({
    begin: { tekst: '' },
    check: ({ tekst }) => (tekst.trim() === '' ? { tekst: leeg } : {}),
    verstuur: ({ tekst }) => verstuur(toBewijs(wijze, tekst)),
  })
  return (
    <form className="stapel" noValidate onSubmit={formulier.verzend}>
      <Wachtmelding fout={formulier.fout} />
      <Tekstveld {...veld} {...INVOER[wijze]} ref={plek} {...formulier.veld('tekst')} />
      <div className="knoppen">
        <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
          {knop}
        </button>
      </div>
    </form>
  )
}

const toBewijs = (soort: Tekstwijze, tekst: string): Bewijs =>
  soort === 'wachtwoord' ? { soort, wachtwoord: tekst } : { soort, code: tekst.trim() }
