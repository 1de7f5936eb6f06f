import { sneltoetsVoorkeur } from './sneltoetsVoorkeur.ts'

export type Sneltoets = {
  /** As `KeyboardEvent.key`, lower case, with `ctrl+` in front where needed: 'j', '?', 'ctrl+k', 'ctrl+arrowright'. */
  readonly toets: string
  /** What it does, for the dialog behind `?`. */
  readonly doet: string
  readonly run: () => void
}

const NIET_IN =
  'input, textarea, select, [contenteditable], [role=menu], [role=listbox], [role=dialog], [role=alertdialog]'

let actief: readonly Sneltoets[] = []
const luisteraars = new Set<() => void>()

export const getSneltoetsen = (): readonly Sneltoets[] => actief

export function subscribeSneltoetsen(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar)
  return () => luisteraars.delete(luisteraar)
}

/** Registers a shortcut until the returned function is called; the newest one wins when two share a key. */
export function registerSneltoets(sneltoets: Sneltoets): () => void {
  if (actief.length === 0) document.addEventListener('keydown', pressToets)
  update([sneltoets, ...actief])
  return () => {
    update(actief.filter((ander) => ander !== sneltoets))
    if (actief.length === 0) document.removeEventListener('keydown', pressToets)
  }
}

function update(nieuw: readonly Sneltoets[]): void {
  actief = nieuw
  luisteraars.forEach((luisteraar) => luisteraar())
}

function pressToets(event: KeyboardEvent): void {
  const toets = `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.key.toLowerCase()}`
  const gevonden = actief.find((sneltoets) => sneltoets.toets === toets)
  if (!gevonden || event.defaultPrevented || event.altKey || !mayRun(gevonden, event.target)) return
  event.preventDefault()
  gevonden.run()
}

function mayRun({ toets }: Sneltoets, doel: EventTarget | null): boolean {
  if (toets.startsWith('ctrl+')) return true
  return sneltoetsVoorkeur.get() === 'aan' && !(doel instanceof Element && doel.closest(NIET_IN))
}
