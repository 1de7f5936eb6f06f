import type { Tx } from '../../../../platform/server/withActor.ts'
import { listGebieden } from '../../../activiteiten/server/public.ts'
import { getHuisstijl } from '../../../toegang/server/public.ts'
import { isIngevuld } from '../../domain/indicator/indicatordefinitie.ts'
import type { Ladingkennis } from '../../domain/lading/ladingkennis.ts'
import { listIndicatoren } from '../indicator/indicatorRepository.ts'

/** What a gemeente knows of its areas and of the indicators that may be filled in. */
export async function readLadingkennis(db: Tx, gemeenteId: number): Promise<Ladingkennis> {
  const { naam } = await getHuisstijl(db)
  const gebieden = await listGebieden(db)
  const indicatoren = (await listIndicatoren(db)).filter(({ herkomst, actief }) => actief && isIngevuld(herkomst))
  return {
    gemeentecode: gemeentecodeOf(gemeenteId),
    gemeentenaam: naam,
    gebieden: gebieden.map((gebied) => ({ naam: gebied.naam, code: gebied.code })),
    indicatoren: indicatoren.map(({ id, naam: heet, soort, herkomst }) => ({
      ...{ id, naam: heet, soort },
      cbs: herkomst.soort === 'cbs' ? { tabel: herkomst.tabel, misdrijven: herkomst.misdrijven } : null,
    })),
  }
}

/** As CBS writes it: "GM0307". */
export const gemeentecodeOf = (gemeenteId: number): string => `GM${String(gemeenteId).padStart(4, '0')}`
