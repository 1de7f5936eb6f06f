import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { backupsContract } from '../contractBackups.ts'

export type Backups = Antwoord<typeof backupsContract.listBackups>

export const backupsQuery = queryOptions({
  queryKey: ['backups'],
  queryFn: ({ signal }) => call(backupsContract.listBackups, { signal }),
})
