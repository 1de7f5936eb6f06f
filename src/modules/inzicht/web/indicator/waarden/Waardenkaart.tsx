import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { dayInNederland, jaarOf } from '../../../../../platform/domain/datum.ts'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { useOnopgeslagen } from '../../../../../platform/web/bericht/onopgeslagen.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { indicatorenContract } from '../../../contractIndicatoren.ts'
import { doelenKey } from '../../doel/doelenQuery.ts'
import { indicatorenKey, type Indicator } from '../indicatorenQuery.ts'
import { findFout, listPeriodes, readRijen, toCellen } from './waardenrijen.ts'
import { Waardenraster } from './Waardenraster.tsx'

const JAREN = 10

/** Filling in by hand: many values at once, with where they come from. */
export function Waardenkaart({ indicator }: { readonly indicator: Indicator }) {
  const nu = jaarOf(dayInNederland(new Date()))
  const perDeel = indicator.frequentie === 'maand' || indicator.frequentie === 'kwartaal'
  const [jaar, setJaar] = useState(nu)
  const [bron, setBron] = useState(indicator.bron)
  const staat = readRijen(indicator, listPeriodes(indicator.frequentie, jaar))
  const [rijen, setRijen] = useState(staat)
  const [fout, setFout] = useState<string | null>(null)
  const cellen = toCellen(indicator, staat, rijen)
  useOnopgeslagen(cellen.length > 0)
  const bewaar = useBewaar(indicator)
  const kiesJaar = (gekozen: number) => {
    setJaar(gekozen)
    setRijen(readRijen(indicator, listPeriodes(indicator.frequentie, gekozen)))
  }
  const verzend = (event: FormEvent) => {
    event.preventDefault()
    const gezien = findFout(rijen)
    setFout(gezien)
    if (gezien === null && cellen.length > 0 && !bewaar.isPending) bewaar.mutate({ cellen, bron })
  }
  return (
    <Kaart titel="Cijfers invullen" lijf>
      <form className="stapel" noValidate onSubmit={verzend}>
        {bewaar.error && <Foutvak fout={bewaar.error} />}
        {perDeel && (
          <Keuzelijst
            label="Jaar"
            klein
            keuzes={Array.from({ length: JAREN }, (_leeg, plek) => String(nu - plek)).map((een) => ({
              waarde: een,
              label: een,
            }))}
            waarde={String(jaar)}
            onWijzig={(gekozen) => kiesJaar(Number(gekozen))}
          />
        )}
        <Waardenraster indicator={indicator} rijen={rijen} onWijzig={setRijen} />
        <Tekstveld label="Waar komen deze cijfers vandaan" maxLength={200} waarde={bron} onWijzig={setBron} />
        {fout && (
          <p role="alert" className="veld-fout">
            {fout}
          </p>
        )}
        <div>
          <button className="knop" type="submit" aria-disabled={bewaar.isPending || cellen.length === 0}>
            Sla cijfers op
          </button>
        </div>
      </form>
    </Kaart>
  )
}

function useBewaar({ id, versie }: Indicator) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { readonly cellen: ReturnType<typeof toCellen>; readonly bron: string }) =>
      call(indicatorenContract.saveMeetwaarden, { params: { id }, body: { versie, ...body } }),
    onSuccess: async () => {
      showToast({ tekst: 'De cijfers zijn opgeslagen.' })
      await queryClient.invalidateQueries({ queryKey: doelenKey })
      await queryClient.invalidateQueries({ queryKey: indicatorenKey })
    },
  })
}
