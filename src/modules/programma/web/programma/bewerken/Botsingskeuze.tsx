import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Keuzerondjes } from '../../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import type { Formulierwaarden } from '../../../domain/boom/formulier/formulierwaarden.ts'
import { wijzigingenQuery } from '../cache/onderdeelQuery.ts'
import { useProgramma } from '../useProgramma.ts'
import type { Inhaalslag } from './useOnderdeelFormulier.ts'
import { veldLabel } from './veldteksten.ts'
import { waardeTekst } from './waardeTekst.ts'

type Props = { readonly inhaalslag: Inhaalslag; readonly onKlaar: (keuzes: Formulierwaarden) => void }

/** Somebody else saved first: what both changed stands side by side, and one chooses. */
export function Botsingskeuze({ inhaalslag: { ander, botsingen, overgenomen }, onKlaar }: Props) {
  const wie = useWieWasEerder(ander.van.id)
  const [keuzes, setKeuzes] = useState<Formulierwaarden>({})
  const [gevraagd, setGevraagd] = useState(false)
  const vak = useRef<HTMLDivElement>(null)
  useEffect(() => vak.current?.focus(), [])
  const mist = (veld: string) => !(veld in keuzes)
  const verder = () => {
    setGevraagd(true)
    if (!botsingen.some(({ veld }) => mist(veld))) onKlaar(keuzes)
  }
  return (
    <div className="stapel" role="group" aria-label="Wat blijft staan" tabIndex={-1} ref={vak}>
      <Melder soort="letop" titel={`${wie} was je voor.`}>
        {botsingen.length > 0
          ? 'Jullie wijzigden hetzelfde. Kies per veld wat blijft staan.'
          : 'Wat de ander wijzigde, staat er nu bij. Kijk het na en sla dan op.'}
      </Melder>
      {botsingen.map(({ veld, mijn, ander: zijne }) => (
        <Keuzerondjes
          key={veld}
          label={veldLabel(ander.soort, veld)}
          keuzes={[
            { waarde: 'mijn', label: 'Van jou', hint: waardeTekst(veld, mijn) },
            { waarde: 'ander', label: `Van ${wie}`, hint: waardeTekst(veld, zijne) },
          ]}
          waarde={mist(veld) ? '' : keuzes[veld] === mijn ? 'mijn' : 'ander'}
          onWijzig={(keuze) => setKeuzes({ ...keuzes, [veld]: keuze === 'mijn' ? mijn : zijne })}
          fout={gevraagd && mist(veld) ? 'Kies wat blijft staan.' : undefined}
        />
      ))}
      {Object.entries(overgenomen)
        .filter(([veld]) => !botsingen.some((botsing) => botsing.veld === veld))
        .map(([veld, waarde]) => (
          <p key={veld}>
            <b>{veldLabel(ander.soort, veld)}</b>, overgenomen van {wie}: {waardeTekst(veld, waarde)}
          </p>
        ))}
      <div className="knoppen">
        <button className="knop knop-hoofd" type="button" onClick={verder}>
          Ga verder
        </button>
      </div>
    </div>
  )
}

/** The name of who saved last, when one may know. */
function useWieWasEerder(onderdeelId: string): string {
  const { id } = useProgramma()
  const enabled = useMag('wijziging:read')
  const { data } = useInfiniteQuery({ ...wijzigingenQuery(id, onderdeelId), enabled })
  return data?.pages[0]?.items[0]?.wie ?? 'Iemand anders'
}
