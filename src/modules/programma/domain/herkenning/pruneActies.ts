import type { Bouwactie, Bouwprioriteit, Bouwsel, Herkomst } from './bouwsel.ts'
import { hasStaart } from './staart.ts'

const GEVORMD: ReadonlySet<Herkomst> = new Set(['tabel', 'veld', 'kop'])
/** With this many acties of a clear form in the document, sentences and bare lists elsewhere are explanation. */
const GENOEG = 3

/**
 * Keeps the acties of the strongest form. A list under "Wat gaan we doen?" above tables announces what the tables hold, and
 * a sentence in a document of tables explains; in a document without tables the same list and sentence are the acties.
 */
export function pruneActies(bouwsel: Bouwsel): void {
  const alle = bouwsel.prioriteiten.flatMap((p) => p.inzetten.flatMap((inzet) => inzet.acties))
  const gevormd = alle.filter((actie) => GEVORMD.has(actie.herkomst)).length
  const lijst = alle.filter((actie) => actie.herkomst === 'lijst').length
  for (const prioriteit of bouwsel.prioriteiten) prunePrioriteit(prioriteit, gevormd, lijst)
}

function prunePrioriteit(prioriteit: Bouwprioriteit, gevormd: number, lijst: number): void {
  const hier = (past: (actie: Bouwactie) => boolean): boolean =>
    prioriteit.inzetten.some((inzet) => inzet.acties.some(past))
  const metTabel = hier((actie) => GEVORMD.has(actie.herkomst))
  const metLijst = hier((actie) => actie.herkomst === 'lijst')
  for (const inzet of prioriteit.inzetten) {
    const inzetTabel = inzet.acties.some((actie) => GEVORMD.has(actie.herkomst))
    const inzetLijst = inzet.acties.some((actie) => actie.herkomst === 'lijst')
    const aankondiging = inzetTabel || (metTabel && inzet.inzet.tekst === '')
    inzet.acties = inzet.acties.filter((actie) => {
      if (GEVORMD.has(actie.herkomst)) return true
      if (hasStaart(actie.velden) && actie.herkomst === 'lijst') return true
      if (actie.herkomst === 'lijst') return !aankondiging
      if (actie.herkomst === 'vrij') return !aankondiging && !metTabel && !inzetLijst && gevormd < GENOEG
      return !metTabel && !metLijst && !inzetLijst && gevormd < GENOEG && lijst < GENOEG
    })
  }
  prioriteit.inzetten = prioriteit.inzetten.filter(
    (inzet) => inzet.inzet.tekst !== '' || inzet.acties.length > 0 || isEnige(prioriteit, inzet),
  )
}

/** An ambitie without inzet stays when the prioriteit has no inzetten with a name. */
const isEnige = (prioriteit: Bouwprioriteit, inzet: Bouwprioriteit['inzetten'][number]): boolean =>
  inzet.ambities.length > 0 &&
  !prioriteit.inzetten.some((ander) => ander !== inzet && (ander.inzet.tekst !== '' || ander.acties.length > 0))
