import { isGaande, type Deelname, type Deelnamevorm, type Dossierdeel } from './deelname.ts'
import type { Vertrouwelijkheid } from './regime.ts'

/** Somebody who asks. `bereik` is 'alles' for who works for the gemeente itself. */
export type Vrager = {
  readonly gemeenteId: number
  readonly medewerkerId: string
  readonly organisatieId: string | null
  readonly bereik: 'alles' | 'eigen'
  /** The purpose for which it is asked; null: none was named. */
  readonly doel: string | null
}

export type Dossierrechten = {
  readonly gemeenteId: number
  readonly vertrouwelijkheid: Vertrouwelijkheid
  readonly deelnames: readonly Deelname[]
}

/** What of it somebody sees; null: for them it does not exist. */
export type Inzage = { readonly delen: ReadonlySet<Dossierdeel>; readonly als: ReadonlySet<Deelnamevorm> }

const ALLE_DELEN: readonly Dossierdeel[] = ['tekst', 'bijlagen', 'deelnemers', 'geschiedenis']

/**
 * The rule that row-level security holds to: a purpose, the own gemeente, and then either taking part now (by name, or with the
 * own organisatie unless it is geheim) or being of the gemeente itself while it is intern.
 */
export function findInzage(vrager: Vrager, dossier: Dossierrechten, nu: Date): Inzage | null {
  if (vrager.doel === null || vrager.gemeenteId !== dossier.gemeenteId) return null
  const eigen = dossier.deelnames.filter((deelname) => isGaande(deelname, nu) && telt(vrager, dossier, deelname))
  const isIntern = dossier.vertrouwelijkheid === 'intern' && vrager.bereik === 'alles'
  if (eigen.length === 0 && !isIntern) return null
  return {
    delen: new Set(isIntern ? ALLE_DELEN : eigen.flatMap(({ delen }) => delen ?? ALLE_DELEN)),
    als: new Set(eigen.map(({ als }) => als)),
  }
}

function telt(vrager: Vrager, { vertrouwelijkheid }: Dossierrechten, { houder }: Deelname): boolean {
  if (houder.soort === 'medewerker') return houder.id === vrager.medewerkerId
  return vertrouwelijkheid !== 'geheim' && houder.id === vrager.organisatieId
}

export const maySee = (vrager: Vrager, dossier: Dossierrechten, nu: Date): boolean =>
  findInzage(vrager, dossier, nu) !== null

/** Whether somebody who sees it this way may also write in it. */
export const mayWrite = ({ als }: Inzage): boolean => als.has('behandelaar') || als.has('deelnemer')
