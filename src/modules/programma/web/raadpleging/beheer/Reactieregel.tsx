import type { Icon } from '@tabler/icons-react'
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs'
import { Badge, type BadgeKleur } from '../../../../../platform/web/weergave/Badge.tsx'
import { momentTekst } from '../../../../../platform/web/weergave/moment.ts'
import {
  REACTIE_STAND_TEKST,
  verwerkingZin,
  WEIGERREDEN_TEKST,
  type ReactieStand,
} from '../../../domain/raadpleging/reactie.ts'
import type { Reactie } from '../raadplegingQuery.ts'

const UITERLIJK: Record<ReactieStand, { readonly kleur: BadgeKleur; readonly icoon: Icon }> = {
  wacht: { kleur: 'wacht', icoon: IconPlayerPause },
  geplaatst: { kleur: 'goed', icoon: IconCircleCheck },
  geweigerd: { kleur: 'neutraal', icoon: IconBan },
}

type Props = {
  readonly reactie: Reactie
  readonly magBeoordelen: boolean
  readonly onPlaats: () => void
  readonly onAntwoord: () => void
  readonly onWeiger: () => void
}

/** One reaction with what was done with it. */
export const Reactieregel = ({ reactie, magBeoordelen, ...daden }: Props) => (
  <li className="reactie-vak" data-reactie={reactie.id} tabIndex={-1}>
    <div className="regel-tekst stapel-s">
      <p>
        {reactie.naam === '' ? 'Zonder naam' : reactie.naam} over ‘{reactie.inzet}’, {momentTekst(reactie.ingediendOp)}
      </p>
      <div className="reactie-tekst">{reactie.tekst}</div>
      {reactie.weigerreden !== null && <p>Geweigerd: {WEIGERREDEN_TEKST[reactie.weigerreden].toLowerCase()}.</p>}
      {reactie.stand === 'geplaatst' && <p>{verwerkingZin(reactie)}</p>}
      {reactie.antwoord !== '' && <div className="reactie-antwoord reactie-tekst">{reactie.antwoord}</div>}
      {magBeoordelen && <Knoppen reactie={reactie} {...daden} />}
    </div>
    <div className="regel-rechts">
      <Badge {...UITERLIJK[reactie.stand]}>{REACTIE_STAND_TEKST[reactie.stand]}</Badge>
    </div>
  </li>
)

const Knoppen = ({ reactie, onPlaats, onAntwoord, onWeiger }: Omit<Props, 'magBeoordelen'>) => (
  <div className="knoppen">
    {reactie.stand !== 'geplaatst' && (
      <button className="knop knop-klein" type="button" onClick={onPlaats}>
        Plaats
      </button>
    )}
    {reactie.stand !== 'geweigerd' && (
      <button className="knop knop-klein" type="button" onClick={onAntwoord}>
        {reactie.stand === 'wacht' ? 'Plaats met antwoord' : 'Antwoord'}
      </button>
    )}
    {reactie.stand !== 'geweigerd' && (
      <button className="knop knop-klein knop-stil" type="button" onClick={onWeiger}>
        Weiger
      </button>
    )}
  </div>
)
