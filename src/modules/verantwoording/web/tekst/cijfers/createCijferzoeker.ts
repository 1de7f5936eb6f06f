import { Extension, type Editor } from '@tiptap/core'
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import type { NieuwCijfer, Tekstcijfer } from './tekstcijfer.ts'

export type Cijferkeuze =
  { readonly soort: 'cijfer'; readonly cijfer: Tekstcijfer } | { readonly soort: 'nieuw'; readonly nieuw: NieuwCijfer }

/** What the list beside the caret shows; null while nobody asks for a figure. */
export type Zoekstand = {
  readonly keuzes: readonly Cijferkeuze[]
  readonly gekozen: number
  readonly rect: DOMRect | null
} | null

export type Cijferzoeker = {
  readonly extensie: Extension
  readonly stand: () => Zoekstand
  readonly luister: (melding: () => void) => () => void
  readonly kies: (plaats: number) => void
}

/** What there is to choose from, asked whenever somebody types. */
export type Cijferaanbod = {
  readonly cijfers: readonly Tekstcijfer[]
  readonly nieuw: readonly NieuwCijfer[]
  readonly onNieuw: (sleutel: string) => Promise<string | null>
}

const MEESTE = 8

/** The list that opens with `#`: figures of this account first, then what a new one can be made of. */
export function createCijferzoeker(aanbod: () => Cijferaanbod): Cijferzoeker {
  const luisteraars = new Set<() => void>()
  let stand: Zoekstand = null
  let kiesKeuze: (keuze: Cijferkeuze) => void = () => undefined
  const zet = (nieuw: Zoekstand): void => {
    stand = nieuw
    for (const melding of luisteraars) melding()
  }
  const toon = ({ items, command, clientRect }: SuggestionProps<Cijferkeuze, Cijferkeuze>): void => {
    kiesKeuze = command
    zet({ keuzes: items, gekozen: 0, rect: clientRect?.() ?? null })
  }
  const kies = (plaats: number): void => {
    const keuze = stand?.keuzes[plaats]
    if (keuze) kiesKeuze(keuze)
  }
  const onToets = (toets: string): boolean => {
    if (stand === null || stand.keuzes.length === 0) return false
    const stap = STAPPEN[toets]
    if (stap !== undefined)
      zet({ ...stand, gekozen: (stand.gekozen + stap + stand.keuzes.length) % stand.keuzes.length })
    else if (toets === 'Enter') kies(stand.gekozen)
    return stap !== undefined || toets === 'Enter'
  }
  const extensie = Extension.create({
    name: 'cijferzoeker',
    addProseMirrorPlugins() {
      return [
        Suggestion<Cijferkeuze, Cijferkeuze>({
          editor: this.editor,
          char: '#',
          items: ({ query }) => findKeuzes(aanbod(), query),
          command: ({ editor, range, props }) => void insertKeuze(editor, range, props, aanbod().onNieuw),
          render: () => ({
            onStart: toon,
            onUpdate: toon,
            onKeyDown: ({ event }) => onToets(event.key),
            onExit: () => zet(null),
          }),
        }),
      ]
    },
  })
  return {
    ...{ extensie, kies },
    stand: () => stand,
    luister: (melding) => {
      luisteraars.add(melding)
      return () => void luisteraars.delete(melding)
    },
  }
}

const STAPPEN: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function findKeuzes({ cijfers, nieuw }: Cijferaanbod, gezocht: string): Cijferkeuze[] {
  const zoek = gezocht.toLowerCase()
  const past = (naam: string): boolean => naam.toLowerCase().includes(zoek)
  return [
    ...cijfers
      .filter(({ label }) => past(label))
      .slice(0, MEESTE)
      .map((cijfer) => ({ soort: 'cijfer', cijfer }) as const),
    ...nieuw
      .filter(({ naam }) => past(naam))
      .slice(0, MEESTE)
      .map((een) => ({ soort: 'nieuw', nieuw: een }) as const),
  ]
}

type Bereik = { readonly from: number; readonly to: number }

/** A new figure is asked for first; the place in the text is where the caret stands by then. */
async function insertKeuze(
  editor: Editor,
  bereik: Bereik,
  keuze: Cijferkeuze,
  onNieuw: Cijferaanbod['onNieuw'],
): Promise<void> {
  const toKnoop = (cijferId: string) => ({ type: 'cijfer', attrs: { cijferId, woorden: '' } })
  if (keuze.soort === 'cijfer') {
    editor.chain().focus().insertContentAt(bereik, toKnoop(keuze.cijfer.id)).run()
    return
  }
  editor.chain().focus().deleteRange(bereik).run()
  const cijferId = await onNieuw(keuze.nieuw.sleutel)
  if (cijferId !== null) editor.chain().focus().insertContent(toKnoop(cijferId)).run()
}
