import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../platform/web/bericht/bevestig.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { Chip } from '../../../../platform/web/weergave/Chip.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import { AANTAL_HERSTELCODES } from '../../domain/tweedefactor/herstelcode.ts'
import { factorenQuery, type Factoren } from './factorenQuery.ts'
import { Herstelcodes } from './Herstelcodes.tsx'
import { isPasskeyMogelijk } from './passkey.ts'
import { Passkeylijst } from './Passkeylijst.tsx'
import { PasskeyToevoegen } from './PasskeyToevoegen.tsx'
import { TotpInstellen } from './TotpInstellen.tsx'
import { useFactorKlaar } from './useFactorKlaar.ts'

/** The own second factor: what is set up, when it was used, and changing it. */
export function TweedeStapKaart() {
  const { data, error, refetch, isPending } = useQuery(factorenQuery)
  return (
    <Kaart titel="Tweede stap bij het inloggen" rechts={data?.verplicht && <Chip>Verplicht voor jouw rol</Chip>}>
      <div className="kaart-lijf">
        <p>
          Met alleen je wachtwoord komt een ander dan niet binnen. Stel liefst twee dingen in, dan sta je nooit buiten.
        </p>
      </div>
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {isPending && <Laden wat="De tweede stap" regels={3} />}
      {data && <Factorregels factoren={data} />}
    </Kaart>
  )
}

function Factorregels({ factoren }: { readonly factoren: Factoren }) {
  const [open, setOpen] = useState<'totp' | 'passkey' | null>(null)
  const { codes, vergeetCodes, meldKlaar } = useFactorKlaar()
  const acties = useFactoracties(meldKlaar)
  const { totp, passkeys, herstelcodes, verplicht } = factoren
  const aantal = Number(totp !== null) + passkeys.length
  const magWeg = !verplicht || aantal > 1
  const klaar = (tekst: string) => (nieuw: readonly string[] | null) => {
    setOpen(null)
    meldKlaar(tekst, nieuw)
  }
  return (
    <>
      {acties.fout && <Foutvak fout={acties.fout} />}
      <ul className="regels" aria-label="Tweede stap">
        <li>
          <div className="regel-tekst">
            <b>App met codes</b>
            <p>
              {totp
                ? `Ingesteld op ${momentTekst(totp.sinds)}. Laatst gebruikt op ${momentTekst(totp.gebruikt)}.`
                : 'Je telefoon laat elke halve minuut een nieuwe code zien.'}
            </p>
          </div>
          <div className="regel-rechts">
            <button className="knop knop-klein" type="button" onClick={() => setOpen('totp')}>
              {totp ? 'Stel opnieuw in…' : 'Stel in…'} <span className="verborgen">app met codes</span>
            </button>
            {totp && magWeg && (
              <button className="knop knop-klein" type="button" onClick={() => void acties.zetTotpUit(aantal === 1)}>
                Zet uit… <span className="verborgen">app met codes</span>
              </button>
            )}
          </div>
        </li>
        <Passkeylijst passkeys={passkeys} laatste={aantal === 1} magWeg={magWeg} onHaalWeg={acties.haalPasskeyWeg} />
        <li>
          <div className="regel-tekst">
            <b>Passkey</b>
            <p>{passkeyTekst(factoren)}</p>
          </div>
          {factoren.passkeyKan && isPasskeyMogelijk() && (
            <div className="regel-rechts">
              <button className="knop knop-klein" type="button" onClick={() => setOpen('passkey')}>
                Voeg toe… <span className="verborgen">passkey</span>
              </button>
            </div>
          )}
        </li>
        {aantal > 0 && (
          <li>
            <div className="regel-tekst">
              <b>Herstelcodes</b>
              <p>
                Nog {herstelcodes} van de {AANTAL_HERSTELCODES} over, voor als je de rest kwijt bent.
              </p>
            </div>
            <div className="regel-rechts">
              <button className="knop knop-klein" type="button" onClick={() => void acties.maakCodes()}>
                Maak nieuwe… <span className="verborgen">herstelcodes</span>
              </button>
            </div>
          </li>
        )}
      </ul>
      {open === 'totp' && <TotpInstellen onKlaar={klaar('De app met codes staat aan')} onSluit={() => setOpen(null)} />}
      {open === 'passkey' && (
        <PasskeyToevoegen onKlaar={klaar('De passkey is toegevoegd')} onSluit={() => setOpen(null)} />
      )}
      {codes && <Herstelcodes codes={codes} onSluit={vergeetCodes} />}
    </>
  )
}

const passkeyTekst = ({ passkeyKan }: Factoren): string =>
  passkeyKan && isPasskeyMogelijk()
    ? 'Inloggen met je vinger, je gezicht of een pincode, zonder wachtwoord.'
    : 'Kan niet in deze browser of op dit adres. Open Baken op het adres met een naam, zoals je beheerder het gaf.'

type Passkey = Factoren['passkeys'][number]

function useFactoracties(meldKlaar: (tekst: string, codes: readonly string[] | null) => void) {
  const weg = useMutation({
    mutationFn: (passkey: Passkey | null) =>
      passkey
        ? call(tweedeFactorContract.deletePasskey, { params: { id: passkey.id } })
        : call(tweedeFactorContract.deleteTotp),
    onSuccess: (_niets, passkey) =>
      meldKlaar(passkey ? `${passkey.naam} is weggehaald` : 'De app met codes staat uit', null),
  })
  const codes = useMutation({
    mutationFn: () => call(tweedeFactorContract.createHerstelcodes),
    onSuccess: ({ herstelcodes }) => meldKlaar('', herstelcodes),
  })
  const vraag = (titel: string, laatste: boolean) =>
    bevestig({
      titel,
      tekst: laatste
        ? 'Daarna log je in met alleen je wachtwoord. Ook je herstelcodes werken dan niet meer.'
        : 'Je kunt er daarna niet meer mee inloggen. Je andere tweede stap blijft werken.',
      knop: 'Haal weg',
      gevaar: true,
    })
  return {
    fout: weg.error ?? codes.error,
    zetTotpUit: async (laatste: boolean) => {
      if (await vraag('App met codes uitzetten?', laatste)) weg.mutate(null)
    },
    haalPasskeyWeg: async (passkey: Passkey, laatste: boolean) => {
      if (await vraag(`Passkey ‘${passkey.naam}’ weghalen?`, laatste)) weg.mutate(passkey)
    },
    maakCodes: async () => {
      const tekst = 'De codes die je al had werken dan niet meer.'
      if (await bevestig({ titel: 'Nieuwe herstelcodes maken?', tekst, knop: 'Maak nieuwe codes' })) codes.mutate()
    },
  }
}
