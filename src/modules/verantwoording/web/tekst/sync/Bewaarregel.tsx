import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { Bewaarstand } from './createTekstsync.ts'
import type { Tekststand } from './openVerbinding.ts'

const STANDEN: Readonly<Record<Bewaarstand, { readonly woorden: string; readonly icoon: typeof IconClock }>> = {
  bewaard: { woorden: 'Bewaard', icoon: IconCircleCheck },
  bezig: { woorden: 'Bezig met bewaren', icoon: IconClock },
  wacht: {
    woorden: 'Nog niet bewaard. Baken probeert het steeds opnieuw; laat deze pagina open.',
    icoon: IconAlertTriangle,
  },
  geweigerd: { woorden: 'Niet bewaard', icoon: IconAlertTriangle },
}

type Props = { readonly stand: Tekststand }

/** Whether what was typed is safe, and who else is at it. */
export function Bewaarregel({ stand: { bewaard, waarom, aanwezig, bevroren } }: Props) {
  const { woorden, icoon } = STANDEN[bewaard]
  return (
    <>
      <div className="tekst-bewaarregel">
        <span role="status" className={`tekst-bewaarstand tekst-${bewaard}`}>
          <Icoon van={icoon} /> {woorden}
        </span>
        {aanwezig.length > 0 && (
          <span>
            <Icoon van={IconUsers} /> Ook hier: {aanwezig.join(', ')}
          </span>
        )}
      </div>
      {bewaard === 'geweigerd' && (
        <Melder soort="fout" titel="Je laatste wijziging is niet bewaard.">
          {waarom} Kopieer eerst wat je schreef.
        </Melder>
      )}
      {bevroren && (
        <Melder soort="info">
          Deze tekst staat vast, want de verantwoording is vastgesteld. Je kunt haar alleen lezen.
        </Melder>
      )}
    </>
  )
}
