import { Tabs } from '../../../../../platform/web/weergave/Tabs.tsx'
import type { Deel } from '../adres/programmaZoek.ts'
import { useAdres } from '../adres/useAdres.ts'

const NAAM: Record<Deel, string> = { voortgang: 'Voortgang', geschiedenis: 'Geschiedenis' }

/** The fields of a record and what else there is to see of it, each with its own address. */
export function Paneeltabs({ delen }: { readonly delen: readonly Deel[] }) {
  const { zoek, toonDeel } = useAdres()
  if (delen.length === 0) return null
  const staatOp = delen.find((deel) => deel === zoek.deel)
  return (
    <Tabs label="Deel van het onderdeel">
      <button type="button" aria-current={staatOp === undefined || undefined} onClick={() => toonDeel(undefined)}>
        Gegevens
      </button>
      {delen.map((deel) => (
        <button key={deel} type="button" aria-current={staatOp === deel || undefined} onClick={() => toonDeel(deel)}>
          {NAAM[deel]}
        </button>
      ))}
    </Tabs>
  )
}
