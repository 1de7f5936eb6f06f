import type { OnleesbaarCode } from '../domain/onleesbaar.ts'

/** A file that must be refused, with the code of its message. */
export type VijandigBestand = {
  readonly wat: string
  readonly code: OnleesbaarCode
  readonly naam: string
  readonly maak: () => Uint8Array | Promise<Uint8Array>
}

export const MB = 1024 * 1024

export const halveer = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length / 2))
export const vulling = (aantal: number): Uint8Array => new Uint8Array(aantal).fill(0x20)
