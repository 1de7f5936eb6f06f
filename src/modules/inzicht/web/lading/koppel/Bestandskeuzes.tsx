import { Link } from '@tanstack/react-router'
import { call } from '../../../../../platform/web/api/call.ts'
import { showFout } from '../../../../../platform/web/bericht/showFout.ts'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { ladingContract } from '../../../contractLading.ts'
import type { Lading } from '../ladingQuery.ts'
import { rijen } from '../ladingtekst.ts'
import { useLadingdaad } from '../useLadingdaad.ts'
import { indicatorkeuzes, type Koppeldeel } from './koppeldeel.ts'

const DOELEN = [
  { waarde: 'meetwaarden', label: 'Cijfers van een indicator' },
  { waarde: 'bevolking', label: 'Aantallen inwoners' },
] as const

/** What holds for the whole file: the sheet, where the names of the columns stand, and what the figures are of. */
export function Bestandskeuzes({
  lading,
  verkenning,
  keuzes,
  toewijzing,
  onWijzig,
}: Koppeldeel & { readonly lading: Lading }) {
  const { id, versie } = lading
  const kiesBlad = useLadingdaad((blad: string) =>
    call(ladingContract.chooseLadingblad, { params: { id }, body: { versie, blad } }),
  )
  return (
    <Kaart titel="Het bestand" rechts={<span className="zacht">{rijen(verkenning.aantalRijen)}</span>} lijf>
      <div className="lading-drie">
        {verkenning.bladen.length > 1 && (
          <Keuzelijst
            label="Werkblad"
            keuzes={verkenning.bladen.map((blad) => ({ waarde: blad, label: blad }))}
            waarde={toewijzing.blad ?? ''}
            onWijzig={(blad) => kiesBlad.mutate(blad, { onError: (fout) => void showFout(fout) })}
          />
        )}
        <Keuzelijst
          label="Rij met de namen van de kolommen"
          keuzes={verkenning.eersteRijen.map(({ nummer }) => ({ waarde: String(nummer), label: `Rij ${nummer}` }))}
          waarde={String(toewijzing.kopregel)}
          onWijzig={(nummer) => onWijzig({ ...toewijzing, kopregel: Number(nummer) })}
        />
        <Keuzelijst
          label="Wat er in staat"
          keuzes={DOELEN}
          waarde={toewijzing.doel}
          onWijzig={(doel) => onWijzig({ ...toewijzing, doel })}
        />
        {toewijzing.doel === 'meetwaarden' && (
          <Keuzelijst
            label="Indicator"
            hint="Voor kolommen waarbij je geen eigen indicator kiest."
            keuzes={indicatorkeuzes(keuzes)}
            waarde={toewijzing.indicatorId ?? ''}
            leeg="Kies een indicator"
            onWijzig={(indicatorId) => onWijzig({ ...toewijzing, indicatorId })}
          />
        )}
        <Tekstveld
          label="Bron"
          hint="Komt bij elk cijfer te staan."
          waarde={toewijzing.bron}
          maxLength={200}
          onWijzig={(bron) => onWijzig({ ...toewijzing, bron })}
        />
      </div>
      <p className="klein zacht">
        Staat je indicator er niet bij? <Link to="/inzicht/indicatoren/nieuw">Maak een indicator</Link> en kom hier
        terug.
      </p>
    </Kaart>
  )
}
