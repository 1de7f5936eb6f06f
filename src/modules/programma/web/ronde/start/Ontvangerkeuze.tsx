import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { Vink } from '../../../../../platform/web/formulier/Vink.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { meervoud } from '../inhoudTekst.ts'
import { keuzesleutel, type Keuze, type Keuzes, type Ontvanger } from './keuzes.ts'

type Props = {
  readonly ontvanger: Ontvanger
  readonly keuzes: Keuzes
  readonly fouten: Readonly<Record<string, string>>
  readonly onWijzig: (sleutel: string, keuze: Partial<Keuze>) => void
}

/** One that can be asked: in or out, and where the mail goes. */
export function Ontvangerkeuze({ ontvanger, keuzes, fouten, onWijzig }: Props) {
  const sleutel = keuzesleutel(ontvanger)
  const { mee, adres } = keuzes[sleutel] ?? { mee: false, adres: '' }
  const { naam, soort, acties, adressen, vasteAdressen } = ontvanger
  return (
    <li className="ontvanger">
      <div className="ontvangernaam">
        <Vink aan={mee} onWijzig={(aan) => onWijzig(sleutel, { mee: aan })}>
          <b>{naam}</b>
        </Vink>
        <span className="hint">
          <Icoon van={soort === 'organisatie' ? IconBuildingCommunity : IconUser} />
          {soort === 'organisatie' ? 'Partij' : 'Actiehouder'} van {meervoud(acties, 'actie', 'acties')}
        </span>
      </div>
      {vasteAdressen ? (
        <span className="ontvangeradres">{adressen.join(', ')}</span>
      ) : mee ? (
        <div className="ontvangeradres">
          <Tekstveld
            label={`E-mailadres van ${naam}`}
            labelVerborgen
            type="email"
            placeholder="E-mailadres"
            maxLength={254}
            waarde={adres}
            fout={fouten[sleutel]}
            onWijzig={(waarde) => onWijzig(sleutel, { adres: waarde })}
          />
        </div>
      ) : (
        <span className="ontvangeradres hint">Krijgt geen mail</span>
      )}
    </li>
  )
}
