import { describeStatus } from '../../domain/stand/describeStatus.ts'
import type { Antwoordinhoud } from '../../domain/ronde/ronde.ts'
import type { Plaats } from '../uitvoering/plekRepository.ts'
import type { MetStand } from '../uitvoering/readStanden.ts'
import type { Antwoord } from './antwoordRepository.ts'

/** What is said, as the contract has it. */
export const toInhoudBody = ({ gedaan, extra, tekst, nietsTeMelden, status }: Antwoordinhoud) => ({
  ...{ tekst, nietsTeMelden, status },
  gedaan: [...gedaan],
  extra: [...extra],
})

/** An actie for who answers or reviews an answer. */
export const toGevraagdeActie = ({ uitvoering, stand }: MetStand, plaats: Plaats | undefined) => ({
  actieId: uitvoering.actieId,
  hoe: uitvoering.hoe,
  plek: plaats ? [plaats.prioriteit, plaats.inzet].filter((naam) => naam !== '').join(' › ') : '',
  status: stand.status,
  woord: describeStatus(stand),
  zin: stand.zin,
  telbaar: stand.telbaar,
  momenten: [...stand.momenten],
})

export const toVraagActie = (actie: MetStand, plaats: Plaats | undefined, antwoord: Antwoord | undefined) => ({
  ...toGevraagdeActie(actie, plaats),
  antwoord: antwoord
    ? {
        ...toInhoudBody(antwoord),
        ...{ stand: antwoord.stand, vraag: antwoord.vraag, versie: antwoord.versie },
        gewijzigdOp: antwoord.gewijzigdOp.toISOString(),
      }
    : null,
})
