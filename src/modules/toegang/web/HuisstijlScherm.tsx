import { useSuspenseQuery } from '@tanstack/react-query'
import { BeheerKop } from './beheer/BeheerKop.tsx'
import { HuisstijlFormulier } from './HuisstijlFormulier.tsx'
import { huisstijlQuery } from './huisstijlQuery.ts'

export function HuisstijlScherm() {
  const { data } = useSuspenseQuery(huisstijlQuery)
  return (
    <>
      <BeheerKop titel="Gemeente en huisstijl" />
      <HuisstijlFormulier key={data.versie} huisstijl={data} />
    </>
  )
}
