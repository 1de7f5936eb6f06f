import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'

export const DEELNAMEVORMEN = ['behandelaar', 'deelnemer', 'lezer', 'noodtoegang'] as const
/** behandelaar: answers for it and decides who takes part · deelnemer: writes along · lezer: reads · noodtoegang: reads for an hour. */
export type Deelnamevorm = (typeof DEELNAMEVORMEN)[number]

export const DOSSIERDELEN = ['tekst', 'bijlagen', 'deelnemers', 'geschiedenis'] as const
export type Dossierdeel = (typeof DOSSIERDELEN)[number]

export const DEELNAMETEKSTEN: Readonly<Record<Deelnamevorm, string>> = {
  behandelaar: 'Behandelaar',
  deelnemer: 'Schrijft mee',
  lezer: 'Leest mee',
  noodtoegang: 'Noodtoegang',
}

export const DEELTEKSTEN: Readonly<Record<Dossierdeel, string>> = {
  tekst: 'Tekst',
  bijlagen: 'Bijlagen',
  deelnemers: 'Deelnemers',
  geschiedenis: 'Geschiedenis',
}

export type Houder =
  { readonly soort: 'medewerker'; readonly id: string } | { readonly soort: 'organisatie'; readonly id: string }

export type Deelname = {
  readonly houder: Houder
  readonly als: Deelnamevorm
  /** Null: all parts. */
  readonly delen: readonly Dossierdeel[] | null
  readonly sinds: Date
  /** The first moment that it is over; null: no end. */
  readonly tot: Date | null
}

/** Whether it counts at this moment. */
export const isGaande = ({ sinds, tot }: Pick<Deelname, 'sinds' | 'tot'>, nu: Date): boolean =>
  sinds.getTime() <= nu.getTime() && (tot === null || tot.getTime() > nu.getTime())

/** Over, or not begun: what will never count again is no obstacle to a new one. */
export const isVoorbij = ({ tot }: Pick<Deelname, 'tot'>, nu: Date): boolean =>
  tot !== null && tot.getTime() <= nu.getTime()

export type Geefreden = 'doet_al_mee' | 'alleen_op_naam' | 'begin_na_eind' | 'al_voorbij'

export type Gift = Pick<Deelname, 'houder' | 'als' | 'delen' | 'sinds' | 'tot'>

const isDezelfde = (een: Houder, ander: Houder): boolean => een.soort === ander.soort && een.id === ander.id

/** Whether this deelname may be added; a behandelaar comes by handing over only, noodtoegang by asking for it. */
export function judgeGift(
  gift: Gift & { readonly als: 'deelnemer' | 'lezer' },
  bestaand: readonly Deelname[],
  { isGeheim, nu }: { readonly isGeheim: boolean; readonly nu: Date },
): Result<Gift, Geefreden> {
  if (gift.houder.soort === 'organisatie' && isGeheim) return refuse('alleen_op_naam')
  if (gift.tot !== null && gift.tot.getTime() <= gift.sinds.getTime()) return refuse('begin_na_eind')
  if (isVoorbij(gift, nu)) return refuse('al_voorbij')
  const dubbel = bestaand.some(
    (ander) => ander.als !== 'noodtoegang' && isDezelfde(ander.houder, gift.houder) && !isVoorbij(ander, nu),
  )
  return dubbel ? refuse('doet_al_mee') : ok(gift)
}

/** A behandelaar never simply leaves: a dossier without one would be nobody's. */
export const judgeEinde = (deelname: Deelname, nu: Date): Result<Deelname, 'eerst_overdragen' | 'al_voorbij'> => {
  if (isVoorbij(deelname, nu)) return refuse('al_voorbij')
  return deelname.als === 'behandelaar' ? refuse('eerst_overdragen') : ok(deelname)
}
