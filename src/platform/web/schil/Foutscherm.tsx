import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { use } from 'react'
import { probleemVan } from '../api/ProbleemFout.ts'
import { Foutvak } from '../bericht/Foutvak.tsx'
import { NietGevonden } from './NietGevonden.tsx'
import { Paginakop } from './Paginakop.tsx'
import { SessieContext } from './sessie.ts'

/** In place of a screen that could not be shown. */
export function Foutscherm({ error }: ErrorComponentProps) {
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  const ingelogd = use(SessieContext) !== null
  if (ingelogd && probleemVan(error).status === 404) return <NietGevonden />

  const opnieuw = () => {
    reset()
    void router.invalidate()
  }
  return (
    <div className={ingelogd ? 'stapel' : 'los-scherm stapel'}>
      <Paginakop titel="Dit scherm is er nu niet" />
      <Foutvak fout={error} opnieuw={opnieuw} />
    </div>
  )
}
