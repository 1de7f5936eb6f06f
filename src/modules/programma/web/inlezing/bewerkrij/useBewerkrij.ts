import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Verzoek } from '../../../../../platform/contract.ts'
import { call } from '../../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { programmaContract } from '../../../contract.ts'
import type { Opdracht } from '../../../domain/inlezing/opdracht.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { createBeurtrol } from './beurtrol.ts'
import { findBotsing, isLosVanElkaar, type Botsing, type BotsingKeuze } from './botsing.ts'
import type { BewerkOpties, MaakOpdracht, Review, Uitkomst } from '../keuze/reviewContext.ts'
import { createVoorstelhouder, type Voorstelhouder } from './voorstelhouder.ts'
import { renewVersies } from './voorstelstand.ts'

type OpenBotsing = Botsing & { readonly antwoord: (keuze: BotsingKeuze) => void }
type Schermstand = {
  readonly setFout: (fout: unknown) => void
  readonly setBotsing: (botsing: OpenBotsing | null) => void
}

/**
 * Sends corrections one after the other, each made from the draft as it is by then. When somebody else changed the same
 * line, `botsing` asks what to do before the next one goes.
 */
export function useBewerkrij(id: string) {
  const queryClient = useQueryClient()
  const [fout, setFout] = useState<unknown>(null)
  const [botsing, setBotsing] = useState<OpenBotsing | null>(null)
  const bewerkingen = useMemo(
    () => createBewerkrij(id, createVoorstelhouder(queryClient, id), { setFout, setBotsing }),
    [id, queryClient],
  )
  return { bewerkingen, fout, sluitFout: () => setFout(null), botsing }
}

function createBewerkrij(
  id: string,
  houder: Voorstelhouder,
  { setFout, setBotsing }: Schermstand,
): Pick<Review, 'bewerk' | 'herroep' | 'herroepLaatste' | 'getStand'> {
  const inTurn = createBeurtrol(setFout)
  const reeksen: (readonly number[])[] = []

  const askBotsing = async (opdracht: Opdracht, gezien: Regel | undefined): Promise<BotsingKeuze> => {
    await houder.refetch()
    const botsing = findBotsing(opdracht, houder.get())
    if (isLosVanElkaar(botsing, gezien)) return 'mijn'
    const keuze = await new Promise<BotsingKeuze>((antwoord) => setBotsing({ ...botsing, antwoord }))
    setBotsing(null)
    return keuze
  }
  const send = async (opdracht: Opdracht, gezien: Regel | undefined): Promise<number | 'ander'> => {
    try {
      return await houder.take(
        await call(programmaContract.createBewerking, { params: { id }, body: toBody(opdracht) }),
      )
    } catch (fout) {
      if (probleemVan(fout).code !== 'intussen_gewijzigd') throw fout
      if ((await askBotsing(opdracht, gezien)) === 'ander') return 'ander'
      return send(renewVersies(opdracht, houder.get()), gezien)
    }
  }
  const herroep = (nummers: readonly number[]): Promise<Uitkomst> =>
    inTurn(async (): Promise<Uitkomst> => {
      setFout(null)
      for (const nummer of nummers.toReversed()) {
        await houder.take(await call(programmaContract.undoBewerking, { params: { id, nummer } }))
        houder.markHerroepen(nummer)
      }
      return 'gedaan'
    }, 'mislukt')
  const bewerk = async (maken: readonly MaakOpdracht[], { melding, gezien }: BewerkOpties = {}): Promise<Uitkomst> => {
    setFout(null)
    const nummers: number[] = []
    for (const maak of maken) {
      const uitkomst = await inTurn(async (): Promise<number | 'ander'> => {
        const opdracht = maak(houder.get())
        return opdracht ? send(opdracht, gezien) : 'ander'
      }, 'mislukt')
      if (typeof uitkomst === 'string') return uitkomst
      nummers.push(uitkomst)
    }
    reeksen.push(nummers)
    if (melding !== undefined) showToast({ tekst: melding, ongedaan: () => void herroep(nummers) })
    return 'gedaan'
  }
  const herroepLaatste = async (): Promise<Uitkomst> => {
    const laatste = houder.get().bewerkingen.find(({ vanMij, herroepbaar }) => vanMij && herroepbaar)
    if (!laatste) return 'ander'
    return herroep(reeksen.find((reeks) => reeks.includes(laatste.nummer)) ?? [laatste.nummer])
  }
  return { bewerk, herroep, herroepLaatste, getStand: houder.get }
}

type Body = NonNullable<Verzoek<typeof programmaContract.createBewerking>['body']>

/** The contract describes this domain type, without `readonly`. */
const toBody = (opdracht: Opdracht): Body => opdracht as Body
