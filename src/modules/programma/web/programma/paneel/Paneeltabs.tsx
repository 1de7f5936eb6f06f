import { Tabs } from '../../../../../platform/web/weergave/Tabs.tsx'
import { useAdres } from '../adres/useAdres.ts'

/** Fields or history, each with its own address. */
export function Paneeltabs() {
  const { zoek, toonDeel } = useAdres()
  return (
    <Tabs label="Deel van het onderdeel">
      <button type="button" aria-current={zoek.deel === undefined || undefined} onClick={() => toonDeel(undefined)}>
        Gegevens
      </button>
      <button
        type="button"
        aria-current={zoek.deel === 'geschiedenis' || undefined}
        onClick={() => toonDeel('geschiedenis')}
      >
        Geschiedenis
      </button>
    </Tabs>
  )
}
