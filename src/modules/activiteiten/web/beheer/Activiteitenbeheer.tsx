import { useSuspenseQuery } from '@tanstack/react-query'
import { BeheerKop } from '../../../toegang/web/public.ts'
import { keuzesQuery } from '../activiteitenQuery.ts'
import { Gebieden } from './Gebieden.tsx'
import { Soorten } from './Soorten.tsx'
import { VolledigVanaf } from './VolledigVanaf.tsx'

/** The lists that everybody chooses from, and from when the register is complete. */
export function Activiteitenbeheer() {
  const { data: keuzes } = useSuspenseQuery(keuzesQuery)
  return (
    <>
      <BeheerKop titel="Soorten en wijken" />
      <div className="stapel formulier-smal">
        <Soorten soorten={keuzes.soorten} />
        <Gebieden gebieden={keuzes.gebieden} />
        <VolledigVanaf key={keuzes.instellingversie} vanaf={keuzes.volledigVanaf} versie={keuzes.instellingversie} />
      </div>
    </>
  )
}
