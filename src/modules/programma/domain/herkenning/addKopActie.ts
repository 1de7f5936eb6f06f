import { GEEN_VELDEN } from './actievelden.ts'
import { addActie, type Bouwactie } from './bouwsel.ts'
import { addPassage, type Leesstand } from './leesstand.ts'
import type { Sectie } from './sectie.ts'
import { applyVelden } from './staart.ts'
import type { EtiketStuk, Inhoud, ItemStuk, TekstStuk } from './stuk.ts'

/** A heading that is the actie itself, with its fields and explanation below. */
export function addKopActie(sectie: Sectie, stand: Leesstand): void {
  addActie(stand.bouwsel, { ...GEEN_VELDEN, hoe: sectie.naam }, 'kop')
  const { actie } = stand.bouwsel
  if (!actie) return
  for (const stuk of sectie.inhoud) {
    if (stuk.soort === 'noot') stand.noten.push(stuk.noot)
    else addTo(actie, stuk, stand)
  }
}

function addTo(actie: Bouwactie, stuk: Inhoud, stand: Leesstand): void {
  if (stuk.soort === 'veld') {
    const { regel, velden } = stuk
    actie.velden = applyVelden(regel.tekst, regel.bron, velden, actie.velden)
  } else if (isTekst(stuk)) {
    actie.velden = { ...actie.velden, notities: [...actie.velden.notities, stuk.regel.tekst] }
    addPassage(stand, { tekst: stuk.regel.tekst, bron: [stuk.regel.bron] }, 'uitleg')
  }
}

const isTekst = (stuk: Inhoud): stuk is TekstStuk | ItemStuk | EtiketStuk =>
  stuk.soort === 'tekst' || stuk.soort === 'item' || (stuk.soort === 'etiket' && stuk.rest.tekst !== '')
