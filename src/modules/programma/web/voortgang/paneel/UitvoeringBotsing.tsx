import { useEffect, useRef, useState } from 'react'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Keuzerondjes } from '../../../../../platform/web/formulier/Keuzerondjes.tsx'
import type { ZoekKeuze } from '../../../../../platform/web/formulier/Zoekkeuze.tsx'
import { dagTekst } from '../moment/momenttekst.ts'
import type { Inhaalslag } from './useUitvoeringFormulier.ts'
import { BESLUIT_TEKST, VELD_LABEL, type Uitvoeringvelden } from './uitvoeringvelden.ts'

type Props = {
  readonly inhaalslag: Inhaalslag
  readonly keuzes: readonly ZoekKeuze[]
  readonly onKlaar: (gekozen: Partial<Uitvoeringvelden>) => void
}

/** Somebody else saved first: what both changed stands side by side, and one chooses. */
export function UitvoeringBotsing({ inhaalslag: { botsingen, ander }, keuzes: houders, onKlaar }: Props) {
  const [gekozen, setGekozen] = useState<Partial<Uitvoeringvelden>>({})
  const [gevraagd, setGevraagd] = useState(false)
  const vak = useRef<HTMLDivElement>(null)
  useEffect(() => vak.current?.focus(), [])
  const namen = [...houders, ...(ander.uitvoering.actiehouder ? [toKeuze(ander.uitvoering.actiehouder)] : [])]
  const mist = (veld: keyof Uitvoeringvelden) => !(veld in gekozen)
  const verder = () => {
    setGevraagd(true)
    if (!botsingen.some(({ veld }) => mist(veld))) onKlaar(gekozen)
  }
  return (
    <div className="stapel" role="group" aria-label="Wat blijft staan" tabIndex={-1} ref={vak}>
      <Melder soort="letop" titel="Iemand anders was je voor.">
        {botsingen.length > 0
          ? 'Jullie wijzigden hetzelfde. Kies per veld wat blijft staan.'
          : 'Wat de ander wijzigde, staat er nu bij. Kijk het na en sla dan op.'}
      </Melder>
      {botsingen.map(({ veld, mijn, ander: zijne }) => (
        <Keuzerondjes
          key={veld}
          label={VELD_LABEL[veld]}
          keuzes={[
            { waarde: 'mijn', label: 'Van jou', hint: waardeTekst(veld, mijn, namen) },
            { waarde: 'ander', label: 'Van de ander', hint: waardeTekst(veld, zijne, namen) },
          ]}
          waarde={mist(veld) ? '' : gekozen[veld] === mijn ? 'mijn' : 'ander'}
          onWijzig={(keuze) => setGekozen({ ...gekozen, [veld]: keuze === 'mijn' ? mijn : zijne })}
          fout={gevraagd && mist(veld) ? 'Kies wat blijft staan.' : undefined}
        />
      ))}
      <div className="knoppen">
        <button className="knop knop-klein knop-hoofd" type="button" onClick={verder}>
          Ga verder
        </button>
      </div>
    </div>
  )
}

const toKeuze = ({ id, naam }: { readonly id: string; readonly naam: string }): ZoekKeuze => ({
  waarde: id,
  label: naam,
})

const DAG = /^\d{4}-\d{2}-\d{2}$/

/** A value of the form as one reads it. */
function waardeTekst(veld: keyof Uitvoeringvelden, waarde: unknown, namen: readonly ZoekKeuze[]): string {
  if (typeof waarde === 'boolean') return waarde ? 'Ja' : 'Nee'
  if (typeof waarde !== 'string' || waarde === '') return veld === 'actiehouderId' ? 'Nog niemand' : 'leeg'
  if (veld === 'actiehouderId') return namen.find((een) => een.waarde === waarde)?.label ?? 'onbekend'
  if (veld === 'besluit') return BESLUIT_TEKST[waarde as Uitvoeringvelden['besluit']]
  return DAG.test(waarde) ? dagTekst(waarde) : waarde
}
