import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Keuzerondjes } from '../../../../../platform/web/formulier/Keuzerondjes.tsx'
import type { Botsing, Formulierwaarden } from '../../../domain/boom/formulier/botsing.ts'

type Props<V extends Formulierwaarden> = {
  readonly botsingen: readonly Botsing<V>[]
  /** Who was first; left out where that is not known. */
  readonly wie?: string | undefined
  readonly label: (veld: keyof V & string) => string
  /** A value in words. */
  readonly tekst: (veld: keyof V & string, waarde: V[keyof V & string]) => string
  readonly onKlaar: (keuzes: Partial<V>) => void
  /** What was taken over without asking. */
  readonly children?: ReactNode
}

/** Somebody else saved first: what both changed stands side by side, and one chooses. */
export function Botsingskeuze<V extends Formulierwaarden>(props: Props<V>) {
  const { botsingen, wie, label, tekst, onKlaar, children } = props
  const [keuzes, setKeuzes] = useState<Partial<V>>({})
  const [gevraagd, setGevraagd] = useState(false)
  const vak = useRef<HTMLDivElement>(null)
  useEffect(() => vak.current?.focus(), [])
  const mist = (veld: keyof V & string) => !(veld in keuzes)
  const verder = () => {
    setGevraagd(true)
    if (!botsingen.some(({ veld }) => mist(veld))) onKlaar(keuzes)
  }
  return (
    <div className="stapel" role="group" aria-label="Wat blijft staan" tabIndex={-1} ref={vak}>
      <Melder soort="letop" titel={`${wie ?? 'Iemand anders'} was je voor.`}>
        {botsingen.length > 0
          ? 'Jullie wijzigden hetzelfde. Kies per veld wat blijft staan.'
          : 'Wat de ander wijzigde, staat er nu bij. Kijk het na en sla dan op.'}
      </Melder>
      {botsingen.map(({ veld, mijn, ander }) => (
        <Keuzerondjes
          key={veld}
          label={label(veld)}
          keuzes={[
            { waarde: 'mijn', label: 'Van jou', hint: tekst(veld, mijn) },
            { waarde: 'ander', label: `Van ${wie ?? 'de ander'}`, hint: tekst(veld, ander) },
          ]}
          waarde={mist(veld) ? '' : keuzes[veld] === mijn ? 'mijn' : 'ander'}
          onWijzig={(keuze) => setKeuzes({ ...keuzes, [veld]: keuze === 'mijn' ? mijn : ander })}
          fout={gevraagd && mist(veld) ? 'Kies wat blijft staan.' : undefined}
        />
      ))}
      {children}
      <div className="knoppen">
        <button className="knop knop-hoofd" type="button" onClick={verder}>
          Ga verder
        </button>
      </div>
    </div>
  )
}
