import { queryOptions } from '@tanstack/react-query'
import { doelenContract } from '../../../../modules/inzicht/contractDoelen.ts'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'

export type Doeloordeel = Pick<
  Antwoord<typeof doelenContract.listDoeloordelen>['items'][number],
  'doel' | 'oordeel' | 'zinnen'
>

/** How it stands with the goals of these programmes. */
export const doelenQuery = (programmaIds: readonly string[]) =>
  queryOptions({
    queryKey: ['doeloordelen', 'bestuursdag', programmaIds],
    queryFn: async ({ signal }): Promise<readonly Doeloordeel[]> => {
      const perProgramma = await Promise.all(
        programmaIds.map((id) => call(doelenContract.listDoeloordelen, { params: { id }, signal })),
      )
      return perProgramma.flatMap(({ items }) => items.map(({ doel, oordeel, zinnen }) => ({ doel, oordeel, zinnen })))
    },
  })

/** What asks for attention, what is worst on top. */
const AANDACHT: readonly Doeloordeel['oordeel'][] = ['niet_gehaald', 'niet_op_koers', 'onzeker']

export const listAandacht = (doelen: readonly Doeloordeel[]): readonly Doeloordeel[] =>
  AANDACHT.flatMap((oordeel) => doelen.filter((doel) => doel.oordeel === oordeel))

export const isVanKoers = ({ oordeel }: Doeloordeel): boolean =>
  oordeel === 'niet_gehaald' || oordeel === 'niet_op_koers'
