import { isoCBOR } from '@simplewebauthn/server/helpers'
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

const AANWEZIG = 0x01
const GECONTROLEERD = 0x04
const NIEUW = 0x40

/** What a server of Baken always says; the standard leaves the name of the site open. */
type Maakopties = Pick<PublicKeyCredentialCreationOptionsJSON, 'challenge' | 'user'> & {
  readonly rp: { readonly id: string }
}
type Vraagopties = Pick<PublicKeyCredentialRequestOptionsJSON, 'challenge'> & { readonly rpId: string }

type Afwijkend = {
  /** Where the browser stands. */
  readonly origin?: string
  readonly rpId?: string
  /** What the device says it counted; by default one more each time. */
  readonly teller?: number
  /** Whether the device looked who it was (fingerprint, PIN). */
  readonly gecontroleerd?: boolean
}

/** A device with one passkey, and the browser in front of it: what WebAuthn makes of the options of a server. */
export function aPasskey(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let teller = 0
  let userHandle = ''

  const clientDataOf = (type: string, challenge: string, vanaf = origin): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: vanaf, crossOrigin: false }))

  const authDataOf = (rpId: string, vlaggen: number, geteld: number, rest: Uint8Array = new Uint8Array()): Buffer => {
    const getal = Buffer.alloc(4)
    getal.writeUInt32BE(geteld)
    return Buffer.concat([sha256(rpId), Buffer.of(vlaggen), getal, rest])
  }

  const coseKey = (): Uint8Array => {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const velden = new Map<number, number | Uint8Array>([
      ...([
        [1, 2],
        [3, -7],
        [-1, 1],
      ] as const),
      [-2, Uint8Array.from(Buffer.from(x, 'base64url'))],
      [-3, Uint8Array.from(Buffer.from(y, 'base64url'))],
    ])
    return isoCBOR.encode(velden)
  }

  return {
    id: base64url(id),
    /** navigator.credentials.create() */
    create: (opties: Maakopties, { origin: vanaf, rpId = opties.rp.id }: Afwijkend = {}) => {
      userHandle = opties.user.id
      const lengte = Buffer.alloc(2)
      lengte.writeUInt16BE(id.length)
      const sleutel = Buffer.concat([Buffer.alloc(16), lengte, id, coseKey()])
      const authData = Uint8Array.from(authDataOf(rpId, AANWEZIG | GECONTROLEERD | NIEUW, teller, sleutel))
      const attestatie = new Map<string, string | Map<string, string> | Uint8Array>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, string>()],
        ['authData', authData],
      ])
      return {
        ...{ id: base64url(id), rawId: base64url(id), type: 'public-key' },
        response: {
          clientDataJSON: base64url(clientDataOf('webauthn.create', opties.challenge, vanaf)),
          attestationObject: base64url(isoCBOR.encode(attestatie)),
          transports: ['internal'],
        },
      }
    },
    /** navigator.credentials.get() */
    get: (opties: Vraagopties, anders: Afwijkend = {}) => {
      teller = anders.teller ?? teller + 1
      const vlaggen = AANWEZIG | ((anders.gecontroleerd ?? true) ? GECONTROLEERD : 0)
      const authData = authDataOf(anders.rpId ?? opties.rpId, vlaggen, teller)
      const clientData = clientDataOf('webauthn.get', opties.challenge, anders.origin)
      return {
        ...{ id: base64url(id), rawId: base64url(id), type: 'public-key' },
        response: {
          clientDataJSON: base64url(clientData),
          authenticatorData: base64url(authData),
          signature: base64url(sign('sha256', Buffer.concat([authData, sha256(clientData)]), privateKey)),
          ...(userHandle !== '' && { userHandle }),
        },
      }
    },
  }
}
