import { memo } from 'react'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import type { BoomActie } from '../../../domain/boom/boom.ts'
import { shorten } from '../../../domain/boom/teksten/plektekst.ts'
import { shiftPlanning } from '../../../domain/jaarovergang/shiftPlanning.ts'
import { leesbaarWanneer } from '../../../domain/planning/leesbaarWanneer.ts'
import { WanneerVeld } from '../../programma/bewerken/WanneerVeld.tsx'
import type { ActieStand } from '../../voortgang/cache/stand.ts'
import { useKiezen } from '../keuze/keuzeContext.ts'
import { checkKeuze, type Keuze } from '../keuze/keuzestand.ts'
import { Keuzeknoppen } from './Keuzeknoppen.tsx'

type Props = {
  readonly actie: BoomActie
  readonly keuze: Keuze
  /** Undefined while it is being fetched, and in a concept. */
  readonly stand: ActieStand | undefined
}

/** One actie: how it went this year, and what becomes of it. */
export const ActieKeuze = memo(function ActieKeuze({ actie, keuze, stand }: Props) {
  const { kies, schrijf, gevraagd } = useKiezen()
  const ids = [actie.id]
  const fout = gevraagd ? checkKeuze(keuze) || undefined : undefined
  return (
    <li className="actiekeuze" data-keuze={keuze.keuze}>
      <div className="actiekeuze-wat">
        <p>{actie.hoe}</p>
        <Planning tekst={leesbaarWanneer(actie.planning.tekst)} verschuift={keuze.keuze === 'doorgaan'} />
        {stand && (
          <p className="rij rij-breek klein">
            <StatusBadge status={stand.status}>{stand.woord}</StatusBadge>
            <span className="zacht">{stand.zin}</span>
          </p>
        )}
      </div>
      <Keuzeknoppen
        label={`Volgend jaar: ${shorten(actie.hoe)}`}
        keuze={keuze.keuze}
        onKies={(nieuw) => kies(ids, nieuw)}
      />
      {keuze.keuze === 'bijstellen' && (
        <div className="actiekeuze-meer">
          <WanneerVeld
            label="Wanneer volgend jaar"
            waarde={keuze.wanneer}
            fout={fout}
            onWijzig={(tekst) => schrijf(ids, 'wanneer', tekst)}
          />
        </div>
      )}
      {keuze.keuze === 'stoppen' && (
        <div className="actiekeuze-meer">
          <Tekstveld
            label="Waarom stopt deze actie?"
            waarde={keuze.reden}
            fout={fout}
            maxLength={1000}
            onWijzig={(tekst) => schrijf(ids, 'reden', tekst)}
          />
        </div>
      )}
    </li>
  )
})

type PlanningProps = { readonly tekst: string; readonly verschuift: boolean }

/** The planning of this year, and of next year where that is not the same words. */
function Planning({ tekst, verschuift }: PlanningProps) {
  const { jaren } = useKiezen()
  if (tekst === '') return <p className="klein zacht">Geen planning</p>
  const straks = shiftPlanning(tekst, jaren.van, jaren.naar)
  return (
    <p className="klein zacht">
      {tekst}
      {verschuift && straks !== tekst && <> → {straks}</>}
    </p>
  )
}
