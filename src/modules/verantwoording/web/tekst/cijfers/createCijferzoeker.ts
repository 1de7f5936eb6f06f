import { Extension, type Editor } from '@tiptap/core'
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import { createStand, type Stand } from '../createStand.ts'
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
  const stand = createStand<Zoekstand>(null)
  let kiesKeuze: (keuze: Cijferkeuze) => void = () => undefined
  const kies = (plaats: number): void => {
    const keuze = stand.lees()?.keuzes[plaats]
    if (keuze) kiesKeuze(keuze)
  }
  const extensie = makeExtensie(aanbod, {
    toon: ({ items, command, clientRect }) => {
      kiesKeuze = command
      stand.zet({ keuzes: items, gekozen: 0, rect: clientRect?.() ?? null })
    },
    verberg: () => stand.zet(null),
    onToets: (toets) => walkKeuzes(stand, kies, toets),
  })
  return { extensie, kies, stand: stand.lees, luister: stand.luister }
}

type Lijst = {
  readonly toon: (gezocht: SuggestionProps<Cijferkeuze, Cijferkeuze>) => void
  readonly verberg: () => void
  readonly onToets: (toets: string) => boolean
}

const makeExtensie = (aanbod: () => Cijferaanbod, { toon, verberg, onToets }: Lijst): Extension =>
  Extension.create({
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
            onExit: verberg,
          }),
        }),
      ]
    },
  })

/** True when the key was for the list, and not for the text. */
function walkKeuzes(stand: Stand<Zoekstand>, kies: (plaats: number) => void, toets: string): boolean {
  const nu = stand.lees()
  if (nu === null || nu.keuzes.length === 0) return false
  const stap = STAPPEN[toets]
  if (stap !== undefined) stand.zet({ ...nu, gekozen: (nu.gekozen + stap + nu.keuzes.length) % nu.keuzes.length })
  else if (toets === 'Enter') kies(nu.gekozen)
  return stap !== undefined || toets === 'Enter'
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
