import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import { findBuitenFout, type Buitenreden } from '../../../../platform/server/buiten/BuitenFout.ts'
import { Problem } from '../../../../platform/server/problems.ts'

const BUITEN: Readonly<Record<Buitenreden, string>> = {
  geen_https: 'Het adres begint niet met https://. Vraag de beheerder van de dienst om een adres met https.',
  intern_adres:
    'Deze server staat in een intern netwerk en daar gaat Baken niet zomaar heen. Wie Baken installeert kan de server toestaan met BAKEN_INTERNE_SERVERS.',
  onbekende_naam: 'Er is geen server met deze naam. Kijk het adres na.',
  onbereikbaar: 'De server antwoordt niet. Kijk het adres na, of wacht tot de dienst weer werkt.',
  certificaat: 'Het certificaat van de server klopt niet. Geef dit door aan de beheerder van de dienst.',
  te_traag: 'De server antwoordt te traag. Probeer het later opnieuw.',
  te_groot: 'De server stuurt een antwoord dat te groot is. Kijk na of dit het goede adres is.',
  verwijst_door: 'De server verwijst door naar een ander adres. Vul dat andere adres in als issuer.',
}

/** What makes a service, or an answer of it, unfit; the message is a Dutch sentence for a beheerder. */
export class Dienstfout extends Error {
  readonly waarvan: 'dienst' | 'antwoord'

  constructor(zin: string, waarvan: 'dienst' | 'antwoord' = 'dienst') {
    super(zin)
    this.name = 'Dienstfout'
    this.waarvan = waarvan
  }
}

const CODES: Readonly<Record<string, string>> = {
  OAUTH_RESPONSE_IS_NOT_CONFORM: 'Op dit adres staat geen inlogdienst. Kijk het adres van de issuer na.',
  OAUTH_RESPONSE_IS_NOT_JSON: 'Op dit adres staat geen inlogdienst. Kijk het adres van de issuer na.',
  OAUTH_PARSE_ERROR: 'Op dit adres staat geen inlogdienst. Kijk het adres van de issuer na.',
  OAUTH_INVALID_RESPONSE:
    'De dienst antwoordt niet volgens OpenID Connect. Geef dit door aan de beheerder van de dienst.',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED:
    'De dienst noemt zichzelf anders dan het adres dat is ingevuld. Neem het adres van de issuer letter voor letter over.',
  OAUTH_TIMEOUT: BUITEN.te_traag,
}

const ANDERS = 'De dienst antwoordt niet zoals het hoort. Geef dit door aan de beheerder van de dienst.'

/** What a beheerder can do about it. Never holds anything that a service sent. */
export function describeDienstfout(fout: unknown): string {
  const buiten = findBuitenFout(fout)
  if (buiten) return BUITEN[buiten.reden]
  if (fout instanceof Dienstfout) return fout.message
  return (fout instanceof ClientError && CODES[fout.code ?? '']) || ANDERS
}

const BEGIN_OPNIEUW = 'Ga terug naar het inlogscherm en probeer het opnieuw.'
const VRAAG_BEHEERDER = 'Blijft dit zo, geef het dan door aan je beheerder.'

type Weigering = readonly [code: string, detail: string]

const KLOPT_NIET: Weigering = [
  'antwoord_klopt_niet',
  `Het antwoord van de inlogdienst klopt niet, dus ben je niet ingelogd. ${BEGIN_OPNIEUW} ${VRAAG_BEHEERDER}`,
]

function refusalOf(fout: unknown): Weigering | null {
  if (findBuitenFout(fout) || (fout instanceof Dienstfout && fout.waarvan === 'dienst')) {
    return ['dienst_onbereikbaar', `De inlogdienst is nu niet te bereiken. Probeer het zo opnieuw. ${VRAAG_BEHEERDER}`]
  }
  if (fout instanceof AuthorizationResponseError) {
    return fout.error === 'access_denied'
      ? ['inloggen_afgebroken', `Het inloggen bij de dienst is afgebroken of geweigerd. ${BEGIN_OPNIEUW}`]
      : ['dienst_weigert', `De inlogdienst kon je niet inloggen. ${BEGIN_OPNIEUW} ${VRAAG_BEHEERDER}`]
  }
  if (fout instanceof ResponseBodyError) {
    return fout.error === 'invalid_client'
      ? [
          'client_geweigerd',
          'De inlogdienst herkent Baken niet. Je beheerder kan het client-id en het geheim nakijken.',
        ]
      : ['poging_verlopen', `Dit antwoord van de inlogdienst is al gebruikt of verlopen. ${BEGIN_OPNIEUW}`]
  }
  if (fout instanceof ClientError && fout.code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') {
    return [
      'antwoord_verlopen',
      `Het antwoord van de inlogdienst is verlopen, of haar klok loopt niet gelijk. ${BEGIN_OPNIEUW}`,
    ]
  }
  const vanBuiten =
    fout instanceof ClientError || fout instanceof Dienstfout || fout instanceof WWWAuthenticateChallengeError
  return vanBuiten ? KLOPT_NIET : null
}

/**
 * Why a sign-in at a service did not succeed, in words for who tried. Holds no token and nothing else that came from outside; what
 * is no fault of a service stays what it is.
 */
export function toInlogProblem(fout: unknown): unknown {
  const weigering = refusalOf(fout)
  return weigering ? new Problem(409, weigering[0], { detail: weigering[1] }) : fout
}
