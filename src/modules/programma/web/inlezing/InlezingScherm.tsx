import '../programma/programma.css'
import './inlezing.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { InlezingStatus } from '../../domain/inlezing/regel.ts'
import { Beoordelen } from './beoordelen/Beoordelen.tsx'
import { inlezingQuery, type Inlezing } from './inlezingQueries.ts'
import { AlOvergenomen } from './stand/AlOvergenomen.tsx'
import { GeenProgramma } from './stand/GeenProgramma.tsx'
import { Gestopt } from './stand/Gestopt.tsx'
import { Leesstand } from './stand/Leesstand.tsx'
import { Mislukt } from './stand/Mislukt.tsx'

type Stand = ComponentType<{ readonly inlezing: Inlezing }>

const STANDEN: Record<InlezingStatus, Stand> = {
  wacht: Leesstand,
  leest: Leesstand,
  te_beoordelen: TeBeoordelen,
  bevestigd: AlOvergenomen,
  mislukt: Mislukt,
  vervallen: Gestopt,
}

export function InlezingScherm() {
  const { id } = useParams({ from: '/schil/inlezingen/$id' })
  const { data: inlezing } = useSuspenseQuery(inlezingQuery(id))
  const Stand = STANDEN[inlezing.status]
  return <Stand key={id} inlezing={inlezing} />
}

function TeBeoordelen({ inlezing }: { readonly inlezing: Inlezing }) {
  return inlezing.aard === 'geen' ? <GeenProgramma inlezing={inlezing} /> : <Beoordelen inlezing={inlezing} />
}
