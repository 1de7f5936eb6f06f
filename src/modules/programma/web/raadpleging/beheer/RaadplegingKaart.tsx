import type { Icon } from '@tabler/icons-react'
import IconCircle from '@tabler/icons-react/dist/esm/icons/IconCircle.mjs'
import IconCircleHalf2 from '@tabler/icons-react/dist/esm/icons/IconCircleHalf2.mjs'
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'
import { useState } from 'react'
import { FoutDialoog } from '../../../../../platform/web/bericht/FoutDialoog.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { Badge, type BadgeKleur } from '../../../../../platform/web/weergave/Badge.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import type { RaadplegingStand } from '../../../domain/raadpleging/raadpleging.ts'
import type { Raadpleging } from '../raadplegingQuery.ts'
import { RaadplegingWijzig } from './RaadplegingWijzig.tsx'
import { useSluitRaadpleging } from './useSluitRaadpleging.ts'

const STAND: Record<RaadplegingStand, { readonly woord: string; readonly kleur: BadgeKleur; readonly icoon: Icon }> = {
  straks: { woord: 'Begint straks', kleur: 'neutraal', icoon: IconCircle },
  open: { woord: 'Open', kleur: 'info', icoon: IconCircleHalf2 },
  gesloten: { woord: 'Gesloten', kleur: 'neutraal', icoon: IconLock },
}

/** When it runs, where residents find it, and how many reacted. */
export function RaadplegingKaart({ raadpleging }: { readonly raadpleging: Raadpleging }) {
  const { titel, van, tot, stand, sleutel, isZichtbaar, aantallen } = raadpleging
  const [wijzigt, setWijzigt] = useState(false)
  const mag = useMag('raadpleging:edit')
  const sluit = useSluitRaadpleging(raadpleging)
  if (wijzigt) return <RaadplegingWijzig raadpleging={raadpleging} onSluit={() => setWijzigt(false)} />
  const { woord, kleur, icoon } = STAND[stand]
  return (
    <Kaart
      titel={titel}
      rechts={
        mag &&
        stand !== 'gesloten' && (
          <>
            <button className="knop knop-klein" type="button" onClick={() => setWijzigt(true)}>
              Wijzig
            </button>
            <button className="knop knop-klein" type="button" onClick={() => void sluit.vraag()}>
              Sluit
            </button>
          </>
        )
      }
      lijf
    >
      <dl className="feiten">
        <dt>Stand</dt>
        <dd>
          <Badge kleur={kleur} icoon={icoon}>
            {woord}
          </Badge>
        </dd>
        <dt>Reageren</dt>
        <dd>
          van {dagTekst(van)} tot en met {dagTekst(tot)}
        </dd>
        <dt>Pagina voor inwoners</dt>
        <dd>
          {isZichtbaar && stand !== 'straks' ? (
            <a href={`/raadpleging/${sleutel}`}>{`${location.origin}/raadpleging/${sleutel}`}</a>
          ) : (
            <span className="zacht">
              {isZichtbaar ? `Te zien vanaf ${dagTekst(van)}` : 'Niet meer te zien: het programma is geen concept meer'}
            </span>
          )}
        </dd>
        <dt>Wachten op jou</dt>
        <dd>{aantallen.wacht.toLocaleString('nl-NL')}</dd>
        <dt>Geplaatst</dt>
        <dd>
          {aantallen.geplaatst.toLocaleString('nl-NL')}, waarvan {aantallen.zonderAntwoord.toLocaleString('nl-NL')}{' '}
          zonder antwoord
        </dd>
        <dt>Geweigerd</dt>
        <dd>{aantallen.geweigerd.toLocaleString('nl-NL')}</dd>
      </dl>
      <FoutDialoog fout={sluit.fout} onSluit={sluit.vergeet} />
    </Kaart>
  )
}
