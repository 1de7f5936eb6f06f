import { ListItem } from '@tiptap/extension-list'
import type { EditorState } from '@tiptap/pm/state'
import { TEKSTGRENZEN } from '../../../domain/tekst/tekstgrenzen.ts'

/**
 * An item of a list. What it may hold is wide on purpose: two people together may make an item without a paragraph, and an editor
 * that could not show that would take the words away. Tab is not bound, so that the keyboard can always leave the text.
 */
export const Lijstpunt = ListItem.extend({
  content: '(paragraph | bulletList | orderedList)*',
  addKeyboardShortcuts() {
    const { Tab: _in, 'Shift-Tab': _uit, ...rest } = this.parent?.() ?? {}
    return {
      ...rest,
      'Mod-]': () => canSink(this.editor.state) && this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

/** Whether the item can go one deeper. */
export function canSink({ selection: { $from } }: EditorState): boolean {
  let diepte = 0
  for (let laag = $from.depth; laag > 0; laag -= 1) if ($from.node(laag).type.name === 'listItem') diepte += 1
  return diepte > 0 && diepte < TEKSTGRENZEN.lijstdiepte
}
