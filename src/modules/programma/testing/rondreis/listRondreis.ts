import type { UitvoerProgramma } from '../../domain/uitvoer/uitvoerProgramma.ts'
import type { Programmavoorstel, VoorstelPartij } from '../../domain/voorstel.ts'

type Partij = { readonly naam: string; readonly rol: string }

const lijn = (hoe: string, wanneer: string, partijen: readonly Partij[], notitie: string): string =>
  [hoe, wanneer, partijen.map(({ naam, rol }) => `${naam} (${rol})`).join(', '), notitie].join(' | ')

const toPartij = ({ tekst, rol }: VoorstelPartij): Partij => ({ naam: tekst, rol })

/** The programme as lines, indented by depth, so that a difference in order or place shows as well. */
export function listProgramma({ prioriteiten, doelen }: UitvoerProgramma): string[] {
  return [
    ...doelen.map(({ tekst }) => `doel: ${tekst}`),
    ...prioriteiten.flatMap((prioriteit) => [
      prioriteit.naam,
      ...prioriteit.doelen.map(({ tekst }) => `  doel: ${tekst}`),
      ...prioriteit.inzetten.flatMap(({ inzet, ambitie, acties, doelen: vanInzet }) => [
        `  ${inzet} / ${ambitie}`,
        ...vanInzet.map(({ tekst }) => `    doel: ${tekst}`),
        ...acties.map(({ hoe, wanneer, partijen, notitie }) => `    ${lijn(hoe, wanneer, partijen, notitie)}`),
      ]),
    ]),
  ]
}

/** What was recognised, in the same lines. */
export function listVoorstel({ prioriteiten, doelen }: Programmavoorstel): string[] {
  const doelenBij = (p: number | null, i: number | null): string[] =>
    doelen
      .filter(({ bij }) => (bij?.prioriteit ?? null) === p && (bij?.inzet ?? null) === i)
      .map(({ tekst }) => `doel: ${tekst}`)
  return [
    ...doelenBij(null, null),
    ...prioriteiten.flatMap(({ naam, inzetten }, p) => [
      naam,
      ...doelenBij(p, null).map((regel) => `  ${regel}`),
      ...inzetten.flatMap(({ inzet, ambitie, acties }, i) => [
        `  ${inzet} / ${ambitie}`,
        ...doelenBij(p, i).map((regel) => `    ${regel}`),
        ...acties.map(
          ({ hoe, planning, wie, notities }) =>
            `    ${lijn(hoe, planning.tekst, wie.map(toPartij), notities.join('\n'))}`,
        ),
      ]),
    ]),
  ]
}
