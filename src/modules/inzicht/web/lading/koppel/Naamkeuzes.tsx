import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { indicatorkeuzes, koppenOf, type Koppeldeel } from './koppeldeel.ts'

/** Where a column names indicators: which one each name means. */
export function Naamkeuzes({ verkenning, keuzes, toewijzing, onWijzig }: Koppeldeel) {
  const plaats = toewijzing.kolommen.findIndex(({ rol }) => rol === 'indicator')
  if (plaats === -1 || toewijzing.doel === 'bevolking') return null
  const kop = koppenOf(verkenning, toewijzing)[plaats]
  const namen = verkenning.teksten[plaats]?.filter((naam) => naam !== kop) ?? []
  return (
    <Kaart titel={`De namen in ‘${kop ?? ''}’`} lijf>
      {namen.length === 0 ? (
        <p>
          In deze kolom staan te veel verschillende teksten om namen van indicatoren te zijn. Kies een andere kolom.
        </p>
      ) : (
        <div className="lading-drie">
          {namen.map((naam) => (
            <Keuzelijst
              key={naam}
              label={naam}
              keuzes={indicatorkeuzes(keuzes)}
              waarde={toewijzing.namen[naam] ?? ''}
              leeg="Kies een indicator"
              onWijzig={(id) => onWijzig({ ...toewijzing, namen: { ...toewijzing.namen, [naam]: id } })}
            />
          ))}
        </div>
      )}
    </Kaart>
  )
}
