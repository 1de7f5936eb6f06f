import { useSyncExternalStore } from 'react'
import { Dialoog } from '../bericht/Dialoog.tsx'
import { Vink } from '../formulier/Vink.tsx'
import { getSneltoetsen, subscribeSneltoetsen } from '../toetsen/sneltoetsen.ts'
import { sneltoetsVoorkeur } from '../toetsen/sneltoetsVoorkeur.ts'

/** What the keys do on this screen, and the switch for single characters. */
export function SneltoetsVenster({ onSluit }: { readonly onSluit: () => void }) {
  const sneltoetsen = useSyncExternalStore(subscribeSneltoetsen, getSneltoetsen)
  const aan = sneltoetsVoorkeur.use() === 'aan'
  return (
    <Dialoog titel="Sneltoetsen" open onSluit={onSluit}>
      <dl className="feiten sneltoetsen">
        {sneltoetsen.map(({ toets, doet }) => (
          <div key={toets} className="feiten-rij">
            <dt>
              {toets.split('+').map((deel) => (
                <kbd key={deel}>{TOETS_NAMEN[deel] ?? deel.toUpperCase()}</kbd>
              ))}
            </dt>
            <dd>{doet}</dd>
          </div>
        ))}
        <div className="feiten-rij">
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>Venster of menu sluiten</dd>
        </div>
      </dl>
      <Vink aan={aan} onWijzig={(nieuw) => sneltoetsVoorkeur.set(nieuw ? 'aan' : 'uit')}>
        Losse letters en tekens als sneltoets gebruiken. Ze werken nooit terwijl je typt.
      </Vink>
    </Dialoog>
  )
}

const TOETS_NAMEN: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  arrowright: '→',
  arrowleft: '←',
  arrowup: '↑',
  arrowdown: '↓',
  enter: 'Enter',
  delete: 'Delete',
}
