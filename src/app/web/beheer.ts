import { activiteitenBeheer } from '../../modules/activiteiten/web/activiteitenBeheer.ts'
import { notitiesBeheer } from '../../modules/notities/web/notitiesBeheer.ts'
import { logboekBeheer } from '../../modules/logboek/web/logboekBeheer.ts'
import { partnersBeheer } from '../../modules/partners/web/partnersBeheer.ts'
import { toegangBeheer } from '../../modules/toegang/web/beheer/toegangBeheer.ts'
import { BEHEERGROEPEN, type Beheergroep, type Beheerpunt } from '../../platform/web/schil/schilContext.ts'

/** A module adds its screens here, with one line. */
const PUNTEN: readonly Beheerpunt[] = [
  ...toegangBeheer,
  ...partnersBeheer,
  ...logboekBeheer,
  ...notitiesBeheer,
  ...activiteitenBeheer,
]

const NAMEN: Record<Beheerpunt['groep'], string> = {
  mensen: 'Mensen en rollen',
  inloggen: 'Inloggen',
  gegevens: 'Gegevens en bewaren',
  gemeente: 'Gemeente',
  techniek: 'Techniek',
}

export const BEHEER: readonly Beheergroep[] = BEHEERGROEPEN.map((groep) => ({
  naam: NAMEN[groep],
  punten: PUNTEN.filter((punt) => punt.groep === groep),
}))

/** Who holds none of these sees no Beheer. */
export const BEHEERHANDELINGEN: readonly string[] = PUNTEN.flatMap(({ handeling }) => handeling)
