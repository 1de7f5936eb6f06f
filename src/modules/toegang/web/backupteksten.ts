import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconCircleOff from '@tabler/icons-react/dist/esm/icons/IconCircleOff.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import type { Icon } from '@tabler/icons-react'
import type { BadgeKleur } from '../../../platform/web/weergave/Badge.tsx'
import type { Backups } from './backupsQuery.ts'

type Standtekst = { readonly naam: string; readonly zin: string; readonly kleur: BadgeKleur; readonly icoon: Icon }

export const STANDEN: Readonly<Record<Backups['stand'], Standtekst>> = {
  uit: {
    naam: 'Staat uit',
    zin: 'Er wordt geen backup gemaakt.',
    kleur: 'letop',
    icoon: IconCircleOff,
  },
  nog_geen: {
    naam: 'Nog geen backup',
    zin: 'De eerste backup komt eraan. Kijk over een uur nog eens.',
    kleur: 'wacht',
    icoon: IconClock,
  },
  goed: {
    naam: 'Goed',
    zin: 'De laatste backup is gelukt en helemaal teruggelezen.',
    kleur: 'goed',
    icoon: IconCircleCheck,
  },
  te_oud: {
    naam: 'Te oud',
    zin: 'De laatste goede backup is te oud, of er is er nog geen. Laat wie de server beheert vandaag kijken: de reden staat in het venster van Baken.',
    kleur: 'fout',
    icoon: IconAlertTriangle,
  },
}

export function describeRitme({ uur, dagen, weken, maanden, versleuteld }: NonNullable<Backups['instelling']>): string {
  const perioden = [
    dagen === 1 ? 'de laatste dag' : `elk van de laatste ${dagen} dagen`,
    ...(weken > 0 ? [weken === 1 ? 'de laatste week' : `de laatste ${weken} weken`] : []),
    ...(maanden > 0 ? [maanden === 1 ? 'de laatste maand' : `de laatste ${maanden} maanden`] : []),
  ]
  const slot = versleuteld
    ? 'Backups worden versleuteld.'
    : 'Backups worden niet versleuteld: bewaar ze zo zorgvuldig als de gegevens zelf.'
  return `Elke nacht vanaf ${uur}.00 uur. Er blijft één backup bewaard van ${new Intl.ListFormat('nl').format(perioden)}. ${slot}`
}
