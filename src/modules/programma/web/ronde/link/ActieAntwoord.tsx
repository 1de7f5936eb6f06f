import { useSyncExternalStore } from 'react'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Vink } from '../../../../../platform/web/formulier/Vink.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import { isLeeg } from '../../../domain/ronde/checkAntwoord.ts'
import { VOORGESTELDE_STATUSSEN } from '../../../domain/ronde/ronde.ts'
import { STATUS_WOORD } from '../inhoudTekst.ts'
import type { Inhoud, VraagActie } from '../rondeQueries.ts'
import { misstReden, type Antwoordstore } from './antwoordstore.ts'
import { Bewaarregel } from './Bewaarregel.tsx'
import { Botsing } from './Botsing.tsx'
import { ExtraKeren } from './ExtraKeren.tsx'
import { Momentkeuzes } from './Momentkeuzes.tsx'

type Props = { readonly actie: VraagActie; readonly store: Antwoordstore; readonly vandaag: string }

/** What there is to say about one actie. */
export function ActieAntwoord({ actie, store, vandaag }: Props) {
  const stand = useSyncExternalStore(store.subscribe, store.getStand)
  const { inhoud, ander } = stand
  // Whoever ticks or writes something has something to report.
  const zet = (verandering: Partial<Inhoud>) => store.zet({ nietsTeMelden: false, ...verandering })
  return (
    <Kaart
      titel={actie.hoe}
      klasse="vraagkaart"
      lijf
      rechts={<StatusBadge status={actie.status}>{actie.woord}</StatusBadge>}
    >
      <div>
        <p className="zacht klein">{actie.plek}</p>
        <p>{actie.zin}</p>
      </div>
      {actie.antwoord?.stand === 'teruggevraagd' && (
        <Melder soort="letop" titel="De gemeente vraagt:">
          {actie.antwoord.vraag}
        </Melder>
      )}
      {ander && <Botsing ander={ander} onKies={store.kies} />}
      <Momentkeuzes {...{ actie, vandaag, inhoud }} onWijzig={(gedaan) => zet({ gedaan })} />
      {actie.telbaar && <ExtraKeren extra={inhoud.extra} vandaag={vandaag} onWijzig={(extra) => zet({ extra })} />}
      <Tekstvak
        label="Hoe gaat het"
        hint="Een paar woorden zijn genoeg."
        rows={3}
        maxLength={5000}
        waarde={inhoud.tekst}
        fout={misstReden(inhoud) ? 'Schrijf in een paar woorden waarom je deze status kiest.' : undefined}
        onWijzig={(tekst) => zet({ tekst })}
        onBlur={() => void store.flush()}
      />
      <Statuskeuze status={inhoud.status} onWijzig={(status) => zet({ status })} />
      {isLeeg({ ...inhoud, nietsTeMelden: false }) && (
        <Vink aan={inhoud.nietsTeMelden} onWijzig={(nietsTeMelden) => store.zet({ nietsTeMelden })}>
          Er is nu niets te melden
        </Vink>
      )}
      <Bewaarregel stand={stand} onOpnieuw={() => void store.flush()} />
    </Kaart>
  )
}

type StatusProps = { readonly status: Inhoud['status']; readonly onWijzig: (status: Inhoud['status']) => void }

const Statuskeuze = ({ status, onWijzig }: StatusProps) => (
  <Keuzelijst
    label="Status"
    hint="Alleen als hij anders is dan hierboven staat."
    keuzes={[
      { waarde: 'zo', label: 'Zoals hierboven' },
      ...VOORGESTELDE_STATUSSEN.map((waarde) => ({ waarde, label: STATUS_WOORD[waarde] })),
    ]}
    waarde={status ?? 'zo'}
    onWijzig={(waarde) => onWijzig(waarde === 'zo' ? null : waarde)}
  />
)
