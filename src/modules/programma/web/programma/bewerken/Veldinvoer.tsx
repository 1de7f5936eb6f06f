import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { Vink } from '../../../../../platform/web/formulier/Vink.tsx'
import type { Formulierveld } from '../../../domain/boom/formulier/formuliervelden.ts'
import type { Formulierwaarde } from '../../../domain/boom/formulier/formulierwaarden.ts'
import type { OnderdeelSoort } from '../../../domain/onderdeel.ts'
import { PartijenVeld } from './PartijenVeld.tsx'
import { KEUZES, veldHint, veldLabel } from './veldteksten.ts'
import { WanneerVeld } from './WanneerVeld.tsx'

type Props = {
  readonly soort: OnderdeelSoort
  readonly veld: Formulierveld
  readonly waarde: Formulierwaarde
  readonly onWijzig: (waarde: Formulierwaarde) => void
  readonly fout: string | undefined
  readonly eerste: boolean
}

/** One field, in the form that fits it. */
export function Veldinvoer({ soort, veld: { naam, wijze }, waarde, onWijzig, fout, eerste }: Props) {
  const hint = veldHint(naam)
  const label = veldLabel(soort, naam)
  const gewoon = { label, fout, onWijzig, ...(hint && { hint }) }
  if (typeof waarde === 'boolean') {
    return (
      <Vink aan={waarde} onWijzig={onWijzig}>
        {label}
      </Vink>
    )
  }
  if (typeof waarde !== 'string') return <PartijenVeld partijen={waarde} onWijzig={onWijzig} fout={fout} />
  if (wijze === 'wanneer') return <WanneerVeld {...gewoon} waarde={waarde} />
  if (wijze === 'tekst') return <Tekstvak {...gewoon} waarde={waarde} rows={eerste ? 3 : 4} autoFocus={eerste} />
  if (wijze === 'keuze') return <Keuzelijst {...gewoon} keuzes={KEUZES[naam] ?? []} waarde={waarde} />
  const cijfers = wijze === 'getal' || wijze === 'jaar'
  return (
    <div className={cijfers || naam === 'eenheid' ? 'veld-smal' : undefined}>
      <Tekstveld {...gewoon} waarde={waarde} autoFocus={eerste} {...(cijfers && { inputMode: 'decimal' as const })} />
    </div>
  )
}
