export const NOODTOEGANG_UUR = 1
export const KORTSTE_REDEN = 20
export const LANGSTE_REDEN = 2000

const UUR_MS = 60 * 60 * 1000

export const noodtoegangTot = (nu: Date): Date => new Date(nu.getTime() + NOODTOEGANG_UUR * UUR_MS)

export const OORDELEN = ['terecht', 'onterecht'] as const
export type Oordeel = (typeof OORDELEN)[number]
