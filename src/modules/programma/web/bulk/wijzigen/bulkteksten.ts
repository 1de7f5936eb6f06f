import type { Icon } from '@tabler/icons-react'
import IconCalendarShare from '@tabler/icons-react/dist/esm/icons/IconCalendarShare.mjs'
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs'
import IconCircleHalf2 from '@tabler/icons-react/dist/esm/icons/IconCircleHalf2.mjs'
import IconScale from '@tabler/icons-react/dist/esm/icons/IconScale.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import IconUserStar from '@tabler/icons-react/dist/esm/icons/IconUserStar.mjs'
import type { Bulksoort } from './bulkopdracht.ts'

type Bulktekst = {
  /** In the menu, and the title of its dialog. */
  readonly titel: string
  readonly veld: string
  readonly hint?: string
  readonly icoon: Icon
}

export const BULK_TEKST: Record<Bulksoort, Bulktekst> = {
  actiehouder: { titel: 'Actiehouder kiezen', veld: 'Actiehouder', icoon: IconUser },
  status: { titel: 'Status kiezen', veld: 'Status', icoon: IconCircleHalf2 },
  wanneer: {
    titel: 'Planning wijzigen',
    veld: 'Wanneer',
    hint: 'Zoals je het zegt: 2e kwartaal, 4 keer per jaar, doorlopend.',
    icoon: IconCalendar,
  },
  verschuif: {
    titel: 'Momenten verschuiven',
    veld: 'Hoeveel',
    hint: 'Alleen wat nog niet gedaan is, schuift op.',
    icoon: IconCalendarShare,
  },
  gewicht: {
    titel: 'Gewicht wijzigen',
    veld: 'Gewicht',
    hint: '1 is gewoon. Met 2 telt een actie dubbel in de voortgang, met 0 niet.',
    icoon: IconScale,
  },
  trekker: { titel: 'Trekker toevoegen', veld: 'Trekker', icoon: IconUserStar },
  partner: { titel: 'Partner toevoegen', veld: 'Partner', icoon: IconUsers },
}
