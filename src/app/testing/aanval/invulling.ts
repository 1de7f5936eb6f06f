import type { Kennis } from './kennis.ts'
import type { Rij } from './tabellen.ts'

export type Bestand = { readonly naam: string; readonly bytes: Uint8Array }

type Invulling = {
  readonly params?: object
  readonly query?: object
  readonly body?: object
  readonly bestand?: Bestand
}

/** Laid over the generated example, by name of the endpoint. */
export type Invullingen = Readonly<Record<string, (k: Kennis, geheimen: Readonly<Record<string, string>>) => Invulling>>

export const toBody = ({ id, versie }: Rij): Invulling => ({ params: { id }, body: { versie } })

export const VASTGESTELD = { titel: 'Programma dat is vastgesteld' }
