import { joinActies } from './actievelden.ts'
import type { Bouwactie, Bouwsel } from './bouwsel.ts'
import { toSleutel } from './sleutel.ts'

/** Shorter names ("Groepsaanpak") may well return as another actie. */
const MIN_SLEUTEL = 15

/**
 * An actie that stands twice in one prioriteit, once in its chapter and once in a table of all acties, is one actie: the first
 * one stays and takes over what it lacks.
 */
export function mergeDubbele(bouwsel: Bouwsel): void {
  for (const prioriteit of bouwsel.prioriteiten) {
    const eerste = new Map<string, Bouwactie>()
    for (const inzet of prioriteit.inzetten) {
      inzet.acties = inzet.acties.filter((actie) => {
        const sleutel = toSleutel(actie.velden.hoe.tekst)
        const bekend = sleutel.length < MIN_SLEUTEL ? undefined : eerste.get(sleutel)
        if (!bekend) eerste.set(sleutel, actie)
        return !bekend || !absorb(bekend, actie)
      })
    }
  }
}

/** False when the two say something different. */
function absorb(eerste: Bouwactie, tweede: Bouwactie): boolean {
  const links = eerste.velden
  const rechts = tweede.velden
  const zelfdeTijd = toSleutel(links.wanneer.tekst) === toSleutel(rechts.wanneer.tekst)
  if (!zelfdeTijd && links.wanneer.tekst !== '' && rechts.wanneer.tekst !== '') return false
  eerste.velden = {
    ...joinActies(links, { ...rechts, wie: [], notities: rechts.notities.filter((n) => !links.notities.includes(n)) }),
    hoe: { ...links.hoe, bron: [...links.hoe.bron, ...rechts.hoe.bron] },
    wanneer: links.wanneer.tekst === '' ? rechts.wanneer : links.wanneer,
    wie: links.wie.length === 0 ? rechts.wie : links.wie,
  }
  return true
}
