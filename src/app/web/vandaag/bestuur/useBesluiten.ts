import { useQuery } from '@tanstack/react-query'
import { verantwoordingContract } from '../../../../modules/verantwoording/contract.ts'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import type { Bestuursdag } from './bestuursdagQuery.ts'

/** Something that waits for a decision, from whatever part of Baken. */
export type Besluit = {
  readonly id: string
  readonly soort: 'programma' | 'verantwoording'
  readonly adres: string
  readonly titel: string
  readonly wat: string
  readonly gewijzigdOp: string
}

type Kop = Antwoord<typeof verantwoordingContract.listVerantwoordingen>['items'][number]

const toProgrammabesluit = ({ id, titel, aantalActies, gewijzigdOp }: Bestuursdag['concepten'][number]): Besluit => ({
  ...{ id, soort: 'programma', adres: `/programmas/${id}`, titel, gewijzigdOp },
  wat: `Programma in concept, ${aantalActies === 1 ? '1 actie' : `${aantalActies} acties`}`,
})

const toVerantwoordingbesluit = ({ id, titel, jaar, gewijzigdOp }: Kop): Besluit => ({
  ...{ id, soort: 'verantwoording', adres: `/verantwoording/${id}`, titel, gewijzigdOp },
  wat: `Verantwoording over ${jaar}, ter controle`,
})

/** Null for who does not decide. Verantwoordingen come in when they are there. */
export function useBesluiten({ concepten }: Pick<Bestuursdag, 'concepten'>): readonly Besluit[] | null {
  const magBesluiten = useMag('besluit:read')
  const enabled = useMag('verantwoording:read') && magBesluiten
  const { data = [] } = useQuery({
    queryKey: ['verantwoordingen', 'ter-controle'],
    queryFn: async ({ signal }) => {
      const { items } = await call(verantwoordingContract.listVerantwoordingen, { signal })
      return items.filter(({ stap }) => stap === 'ter_controle')
    },
    enabled,
  })
  return magBesluiten ? [...data.map(toVerantwoordingbesluit), ...concepten.map(toProgrammabesluit)] : null
}
