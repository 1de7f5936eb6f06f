import './beheer.css'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import type { CSSProperties } from 'react'
import { checkKleuren, type HuisstijlKleuren } from '../../../platform/domain/kleurkeuring.ts'
import { huisstijlTokens } from '../../../platform/web/huisstijl/huisstijl.ts'
import { themaVoorkeur } from '../../../platform/web/huisstijl/thema.ts'
import { MerkContext, MerkNaam } from '../../../platform/web/schil/Merk.tsx'
import { Badge } from '../../../platform/web/weergave/Badge.tsx'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { gemeenteNaam } from './gemeenteNaam.ts'

type Props = { readonly naam: string; readonly logo: string | null; readonly kleuren: HuisstijlKleuren }

const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 })

/** What it will look like, and for each pair of colours whether it can be read. */
export function HuisstijlVoorbeeld({ naam, logo, kleuren }: Props) {
  const thema = themaVoorkeur.use()
  // Custom properties are no known CSS properties to React's types.
  const tokens = huisstijlTokens(kleuren, thema) as CSSProperties
  return (
    <Kaart titel="Voorbeeld" lijf>
      <div className="huisstijl-voorbeeld" style={tokens}>
        <div className="los-kop">
          <span className="merk">
            <MerkContext value={{ naam: gemeenteNaam(naam), logo }}>
              <MerkNaam />
            </MerkContext>
          </span>
        </div>
        <div className="kaart-lijf rij rij-breek">
          <span className="knop knop-hoofd">Opslaan</span>
          <span className="knop" data-gekozen="">
            Gekozen
          </span>
        </div>
      </div>
      <ul className="stapel-s" aria-label="Leesbaarheid">
        {checkKleuren(kleuren).map(({ wat, verhouding, voldoet }) => (
          <li key={wat} className="rij rij-breek uiteen">
            <span>{wat}</span>
            <Badge kleur={voldoet ? 'goed' : 'fout'} icoon={voldoet ? IconCircleCheck : IconAlertTriangle}>
              {GETAL.format(verhouding)} op 1{voldoet ? '' : ', te weinig'}
            </Badge>
          </li>
        ))}
      </ul>
      <p className="waarom">
        <b>Minstens 4,5 op 1.</b> Zo lezen ook mensen met minder goede ogen de tekst (WCAG 1.4.3). Zwart of wit kiest
        Baken zelf.
      </p>
    </Kaart>
  )
}
