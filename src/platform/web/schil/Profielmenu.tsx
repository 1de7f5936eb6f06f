import IconDeviceLaptop from '@tabler/icons-react/dist/esm/icons/IconDeviceLaptop.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs'
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs'
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs'
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs'
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs'
import { useRouter } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { showToast } from '../bericht/toast.ts'
import { applyHuisstijl } from '../huisstijl/applyHuisstijl.ts'
import { themaVoorkeur } from '../huisstijl/thema.ts'
import { sneltoetsVoorkeur } from '../toetsen/sneltoetsVoorkeur.ts'
import type { Actiepunt } from '../weergave/Actiemenu.tsx'
import { Uitklapmenu } from '../weergave/Uitklapmenu.tsx'
import { confirmOveralUitloggen } from './confirmOveralUitloggen.ts'
import { useSchilContext } from './useSchilContext.ts'
import { useSessie } from './sessie.ts'

type Props = { readonly knop: RefObject<HTMLButtonElement | null>; readonly onSluit: () => void }

/** Theme, shortcuts and signing out. */
export function Profielmenu({ knop, onSluit }: Props) {
  const { medewerker, rolNaam } = useSessie()
  const groepen = useProfielPunten()
  return (
    <Uitklapmenu
      label="Mijn profiel"
      knop={knop}
      groepen={groepen}
      onSluit={onSluit}
      kop={
        <p className="profielmenu-wie">
          <b>{medewerker.naam}</b>
          <span className="klein zacht">{rolNaam}</span>
        </p>
      }
    />
  )
}

function useProfielPunten(): readonly { titel: string; punten: readonly Actiepunt[] }[] {
  const { uitloggen, wachtwoordScherm, mijnLogboekScherm } = useSchilContext()
  const router = useRouter()
  const donker = themaVoorkeur.use() === 'donker'
  const metToetsen = sneltoetsVoorkeur.use() === 'aan'
  const wisselThema = () => {
    themaVoorkeur.set(donker ? 'licht' : 'donker')
    applyHuisstijl()
  }
  const wisselToetsen = () => {
    sneltoetsVoorkeur.set(metToetsen ? 'uit' : 'aan')
    showToast({ tekst: metToetsen ? 'Losse letters doen nu niets meer' : 'Losse letters werken weer als sneltoets' })
  }
  const overal = async () => {
    if (await confirmOveralUitloggen()) await uitloggen('overal')
  }
  return [
    {
      titel: 'Weergave',
      punten: [
        {
          label: donker ? 'Lichte weergave' : 'Donkere weergave',
          icoon: donker ? IconSun : IconMoon,
          doe: wisselThema,
        },
        {
          label: metToetsen ? 'Zet losse letters uit' : 'Zet losse letters aan',
          icoon: IconKeyboard,
          doe: wisselToetsen,
        },
      ],
    },
    {
      titel: 'Toegang',
      punten: [
        { label: 'Mijn inloggen', icoon: IconKey, doe: () => void router.navigate({ to: wachtwoordScherm }) },
        { label: 'Mijn logboek', icoon: IconHistory, doe: () => void router.navigate({ to: mijnLogboekScherm }) },
        { label: 'Uitloggen', icoon: IconLogout, doe: () => void uitloggen('hier') },
        { label: 'Overal uitloggen…', icoon: IconDeviceLaptop, doe: () => void overal() },
      ],
    },
  ]
}
