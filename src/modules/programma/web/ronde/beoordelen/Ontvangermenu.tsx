import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs'
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs'
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs'
import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { rondeContract } from '../../../contractRonde.ts'
import { Menuknop } from '../../programma/menu/Menuknop.tsx'
import type { Uitvraag } from '../rondeQueries.ts'
import { LinkDialoog } from './LinkDialoog.tsx'
import { NieuweLinkDialoog } from './NieuweLinkDialoog.tsx'
import { useRonde } from './rondeContext.ts'

type Props = { readonly uitvraag: Uitvraag }

/** What one can do for one who was asked. */
export function Ontvangermenu({ uitvraag }: Props) {
  const { ronde, doe } = useRonde()
  const [open, setOpen] = useState<'link' | 'opnieuw' | null>(null)
  const { id, naam, ingediendOp, ingetrokkenOp } = uitvraag
  const herinner = () =>
    doe(
      () => call(rondeContract.remindRonde, { params: { id: ronde.id }, body: { uitvraagId: id } }),
      `Herinnering voor ${naam} verstuurd`,
    )
  const trekIn = async () => {
    const tekst =
      'Wie de link heeft, kan dan niets meer zien of invullen. Wat al is verstuurd, blijft. Je kunt later een nieuwe link sturen.'
    if (await bevestig({ titel: `Link van ${naam} intrekken?`, tekst, knop: 'Trek in' }))
      doe(() => call(rondeContract.revokeUitvraag, { params: { id: ronde.id, uitvraagId: id } }), 'Link ingetrokken')
  }
  const werkt = ingetrokkenOp === null
  const punten = [
    ...(werkt && ingediendOp === null ? [{ label: 'Stuur herinnering', icoon: IconBell, doe: herinner }] : []),
    ...(werkt ? [{ label: 'Maak link om te kopiëren', icoon: IconLink, doe: () => setOpen('link') }] : []),
    { label: 'Stuur nieuwe link', icoon: IconMailForward, doe: () => setOpen('opnieuw') },
    ...(werkt ? [{ label: 'Trek link in', icoon: IconBan, doe: () => void trekIn() }] : []),
  ]
  return (
    <>
      <Menuknop label={`Meer voor ${naam}`} klasse="knop knop-teken knop-klein" punten={punten} alleenTeken>
        <Icoon van={IconDots} />
      </Menuknop>
      {open === 'link' && <LinkDialoog uitvraag={uitvraag} onSluit={() => setOpen(null)} />}
      {open === 'opnieuw' && <NieuweLinkDialoog uitvraag={uitvraag} onSluit={() => setOpen(null)} />}
    </>
  )
}
