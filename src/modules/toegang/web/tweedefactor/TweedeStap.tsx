import { call } from '../../../../platform/web/api/call.ts'
import { ProbleemFout } from '../../../../platform/web/api/ProbleemFout.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import type { Antwoord } from '../../../../platform/contract.ts'
import { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import type { Factorsoort } from '../../domain/tweedefactor/factorstand.ts'
import { LosScherm } from '../LosScherm.tsx'
import { Bewijsformulier, type Bewijs } from './Bewijsformulier.tsx'
import { isPasskeyMogelijk } from './passkey.ts'

type Props = {
  readonly factoren: readonly Factorsoort[]
  readonly onKlaar: (sessie: Antwoord<typeof tweedeFactorContract.finishAanmelding>) => void
  /** Back to the password, with why when it was not the choice of the person. */
  readonly onTerug: (fout: ProbleemFout | null) => void
}

/** After the password: the second step of signing in. */
export function TweedeStap({ factoren, onKlaar, onTerug }: Props) {
  const [eerste, ...rest] = factoren.filter((soort) => soort !== 'passkey' || isPasskeyMogelijk())
  const verstuur = async (bewijs: Bewijs) => {
    if (bewijs.soort === 'wachtwoord') return
    try {
      onKlaar(await call(tweedeFactorContract.finishAanmelding, { body: bewijs }))
    } catch (fout) {
      if (!(fout instanceof ProbleemFout) || fout.probleem.code !== 'aanmelding_verlopen') throw fout
      onTerug(fout)
    }
  }
  return (
    <LosScherm>
      <Paginakop titel="Nog één stap" />
      <p>Je wachtwoord klopt. Laat nu op een tweede manier zien dat jij het bent.</p>
      <div className="kaart">
        <div className="kaart-lijf">
          {eerste ? (
            <Bewijsformulier
              wijzen={[eerste, ...rest]}
              getOpties={() => call(tweedeFactorContract.getAanmeldingopties)}
              verstuur={verstuur}
              knop="Log in"
            />
          ) : (
            <p>
              Je hebt alleen een passkey, en die werkt niet in deze browser of op dit adres. Neem een ander apparaat.
            </p>
          )}
        </div>
      </div>
      <p className="klein zacht">Alles kwijt? Vraag je beheerder om je tweede stap weg te halen.</p>
      <div className="knoppen">
        <button className="knop knop-stil" type="button" onClick={() => onTerug(null)}>
          Terug naar het wachtwoord
        </button>
      </div>
    </LosScherm>
  )
}
