import type { Termijn, Vorm } from '../../../platform/domain/termijnen/termijn.ts'

/** A row of the table as the API gives it: every field there, variants as a list. */
export const toTermijnregel = (termijn: Termijn) => ({
  id: termijn.id,
  ...toVorm(termijn),
  varianten: Object.entries(termijn.varianten ?? {}).map(([variant, vorm]) => ({ variant, ...toVorm(vorm) })),
  geldigVan: termijn.geldigVan,
  geldigTot: termijn.geldigTot,
  bron: termijn.bron,
  nagekeken: termijn.nagekeken,
})

const toVorm = ({ naam, artikel, start, lengte, doel, schuift, terug, verlenging, opschorting }: Vorm) => ({
  naam,
  artikel,
  start,
  lengte,
  doel,
  schuift,
  terug: terug !== undefined,
  verlenging: verlenging ? toVerlenging(verlenging) : null,
  opschorting: opschorting
    ? {
        artikel: opschorting.artikel,
        gronden: [...opschorting.gronden],
        maximum: opschorting.maximum ?? null,
      }
    : null,
})

const toVerlenging = (verlenging: NonNullable<Vorm['verlenging']>) =>
  'variant' in verlenging
    ? { artikel: verlenging.artikel, variant: verlenging.variant, lengte: null, keren: 1 }
    : { artikel: verlenging.artikel, variant: null, lengte: verlenging.lengte, keren: verlenging.keren }
