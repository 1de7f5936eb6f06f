import type { ServerMetadata } from 'openid-client'
import type { Dienstcontact } from './dienstcontact.ts'
import { describeDienstfout } from './dienstfouten.ts'
import type { Inlogdienst } from './inlogdienstRepository.ts'

type Melding = { readonly soort: 'goed' | 'let_op' | 'fout'; readonly tekst: string }

/** What the service says of itself and what of that matters here, in words for a beheerder. Signs nobody in. */
export async function testInlogdienst(
  contact: Dienstcontact,
  dienst: Pick<Inlogdienst, 'issuer' | 'scopes'>,
): Promise<{ gelukt: boolean; meldingen: Melding[] }> {
  try {
    const metadata = await contact.discover(dienst.issuer, true)
    const sleutels = await contact.sleutels.find(
      { issuer: dienst.issuer, jwksUri: metadata.jwks_uri ?? '' },
      ({ use }) => use === undefined || use === 'sig',
    )
    return { gelukt: true, meldingen: judge(metadata, dienst.scopes, sleutels.length) }
  } catch (fout) {
    return { gelukt: false, meldingen: [{ soort: 'fout', tekst: describeDienstfout(fout) }] }
  }
}

const goed = (tekst: string): Melding => ({ soort: 'goed', tekst })
const letOp = (tekst: string): Melding => ({ soort: 'let_op', tekst })

function judge(metadata: ServerMetadata, scopes: string, sleutels: number): Melding[] {
  const kanScopes = metadata.scopes_supported
  const onbekend = scopes.split(' ').filter((scope) => kanScopes && !kanScopes.includes(scope))
  const kanPkce = metadata.code_challenge_methods_supported?.includes('S256')
  const kanUitloggen = metadata.end_session_endpoint !== undefined
  return [
    goed('De dienst antwoordt en noemt zich zoals je haar hebt ingevuld.'),
    sleutels > 0
      ? goed(`De dienst ondertekent met ${sleutels === 1 ? 'één sleutel' : `${sleutels} sleutels`}.`)
      : letOp('De dienst toont nog geen sleutels. Inloggen lukt pas als zij die heeft.'),
    ...(kanPkce ? [goed('De dienst kent PKCE met S256.')] : [letOp('De dienst zegt niet dat zij PKCE met S256 kent.')]),
    ...(onbekend.length > 0 ? [letOp(`De dienst kent deze scopes niet: ${onbekend.join(', ')}.`)] : []),
    kanUitloggen
      ? goed('Wie in Baken uitlogt, kan ook bij de dienst uitloggen.')
      : letOp('Wie in Baken uitlogt, blijft bij de dienst ingelogd: die heeft geen adres om uit te loggen.'),
    metadata.backchannel_logout_supported === true
      ? goed('De dienst kan Baken melden dat iemand daar is uitgelogd.')
      : letOp('De dienst meldt niet dat iemand daar is uitgelogd.'),
  ]
}
