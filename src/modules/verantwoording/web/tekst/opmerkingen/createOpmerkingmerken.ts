import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Opmerking } from '../tekstQuery.ts'
import { findBereik } from './plekken.ts'

/** Marks the words of every open opmerking, wherever they have moved to. */
export const createOpmerkingmerken = (opmerkingen: () => readonly Opmerking[]): Extension =>
  Extension.create({
    name: 'opmerkingmerken',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: (state) => {
            const merken = opmerkingen().flatMap(({ plek, stand, voorstel }) => {
              const bereik = stand === 'open' ? findBereik(state, plek) : null
              const klasse = voorstel === null ? 'tekst-opgemerkt' : 'tekst-opgemerkt tekst-voorgesteld'
              return bereik ? [Decoration.inline(bereik.van, bereik.tot, { nodeName: 'mark', class: klasse })] : []
            })
            return DecorationSet.create(state.doc, merken)
          },
        },
      }),
    ],
  })

/** Draws the marks again when it is not the text that changed. */
export const redrawMerken = ({ view, isDestroyed }: Editor): void => {
  if (!isDestroyed) view.dispatch(view.state.tr.setMeta('addToHistory', false))
}
