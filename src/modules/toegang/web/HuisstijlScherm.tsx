import { useSuspenseQuery } from '@tanstack/react-query'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { BeheerTabs } from './BeheerTabs.tsx'
import { HuisstijlFormulier } from './HuisstijlFormulier.tsx'
import { huisstijlQuery } from './huisstijlQuery.ts'

export function HuisstijlScherm() {
  const { data } = useSuspenseQuery(huisstijlQuery)
  return (
    <>
      <Paginakop
        titel="Gemeente en huisstijl"
        tabTitel="Gemeente en huisstijl, beheer"
        kruimels={['Beheer', 'Gemeente en huisstijl']}
      />
      <BeheerTabs />
      <HuisstijlFormulier key={data.versie} huisstijl={data} />
    </>
  )
}
