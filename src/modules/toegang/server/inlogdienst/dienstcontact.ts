import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
  setJwksCache,
  type ClientAuth,
  type ServerMetadata,
} from 'openid-client'
import { checkBuitenadres, type Buitengrens } from '../../../../platform/server/buiten/checkBuitenadres.ts'
import { createFetchBuiten } from '../../../../platform/server/buiten/createFetchBuiten.ts'
import { Dienstfout } from './dienstfouten.ts'
import { createSleutelring, type Sleutelring } from './sleutelring.ts'

/** What is asked to whom. */
export type Gesprekspartner = {
  readonly issuer: string
  readonly clientId: string
  /** Null for a client without a secret. */
  readonly clientGeheim: string | null
}

export type Dienstcontact = {
  /** The service as openid-client knows it. Throws what `describeDienstfout` has words for. */
  readonly open: (partner: Gesprekspartner) => Promise<Configuration>
  /** What the service says about itself; `opnieuw` asks it now. */
  readonly discover: (issuer: string, opnieuw?: boolean) => Promise<ServerMetadata>
  readonly sleutels: Sleutelring
}

const SEKONDEN = 8
const BEWAAR_MS = 10 * 60_000
const MEESTE = 500
/** Signed by the service with a key of its own; never "none", nor a key that we share. */
const HANDTEKENINGEN = /^(RS|PS|ES)(256|384|512)$|^EdDSA$|^Ed25519$/

/** Talks with services, and remembers for ten minutes what each says about itself. */
export function createDienstcontact(grens: Buitengrens): Dienstcontact {
  const fetchBuiten = createFetchBuiten(grens)
  const vraag = (adres: string, opties: Parameters<typeof fetchBuiten>[1]) => fetchBuiten(adres, opties)
  const bekend = new Map<string, { readonly metadata: ServerMetadata; readonly tot: number }>()
  const sleutels = createSleutelring(fetchBuiten)

  const discover: Dienstcontact['discover'] = async (issuer, opnieuw = false) => {
    const eerder = bekend.get(issuer)
    if (!opnieuw && eerder && eerder.tot > Date.now()) return eerder.metadata
    const url = new URL(issuer)
    checkBuitenadres(grens, url)
    const zonderTls = url.protocol === 'http:' ? { execute: [allowInsecureRequests] } : {}
    const opties = { [customFetch]: vraag, timeout: SEKONDEN, ...zonderTls }
    const gevonden = (await discovery(url, 'baken', undefined, None(), opties)).serverMetadata()
    const metadata = checkMetadata(grens, issuer, gevonden)
    if (bekend.size >= MEESTE) bekend.clear()
    bekend.set(issuer, { metadata, tot: Date.now() + BEWAAR_MS })
    return metadata
  }

  return {
    discover,
    sleutels,
    open: async ({ issuer, clientId, clientGeheim }) => {
      const metadata = await discover(issuer)
      const config = new Configuration(metadata, clientId, {}, authOf(metadata, clientGeheim))
      config[customFetch] = vraag
      config.timeout = SEKONDEN
      if (new URL(issuer).protocol === 'http:') allowInsecureRequests(config)
      enableNonRepudiationChecks(config)
      const bewaard = sleutels.peek(issuer)
      if (bewaard) setJwksCache(config, bewaard)
      return config
    },
  }
}

/** Basic is what a service must know when it says nothing (OpenID Connect Discovery 3). */
function authOf({ token_endpoint_auth_methods_supported: kan }: ServerMetadata, geheim: string | null): ClientAuth {
  if (geheim === null) return None()
  return kan && !kan.includes('client_secret_basic') ? ClientSecretPost(geheim) : ClientSecretBasic(geheim)
}

/** The browser is sent to these addresses, so they are judged like the issuer: never "javascript:", nor another machine inside. */
function checkMetadata(grens: Buitengrens, issuer: string, gevonden: ServerMetadata): ServerMetadata {
  if (gevonden.issuer !== issuer) {
    throw new Dienstfout(
      'De dienst noemt zichzelf anders dan het adres dat is ingevuld. Neem het adres van de issuer letter voor letter over.',
    )
  }
  const { authorization_endpoint, token_endpoint, jwks_uri, end_session_endpoint, userinfo_endpoint } = gevonden
  if (!authorization_endpoint || !token_endpoint || !jwks_uri) {
    throw new Dienstfout('De dienst noemt niet alle adressen die nodig zijn om in te loggen. Is dit OpenID Connect?')
  }
  const adressen = [authorization_endpoint, token_endpoint, jwks_uri, end_session_endpoint, userinfo_endpoint]
  for (const adres of adressen) {
    if (adres === undefined) continue
    if (!URL.canParse(adres)) throw new Dienstfout('De dienst noemt een adres dat geen adres is.')
    checkBuitenadres(grens, new URL(adres))
  }
  const handtekeningen = gevonden.id_token_signing_alg_values_supported ?? ['RS256']
  const veilig = handtekeningen.filter((een) => HANDTEKENINGEN.test(een))
  if (veilig.length === 0) {
    throw new Dienstfout('De dienst ondertekent niet op een manier die Baken vertrouwt. Kies daar RS256 of ES256.')
  }
  return { ...gevonden, id_token_signing_alg_values_supported: veilig }
}
