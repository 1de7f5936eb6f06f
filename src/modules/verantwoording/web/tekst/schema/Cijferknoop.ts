import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { TEKSTGRENZEN } from '../../../domain/tekst/tekstgrenzen.ts'
import { Cijferweergave } from '../cijfers/Cijferweergave.tsx'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A figure in a sentence. What it is now is not in the text: the node only says which one it is. */
export const Cijferknoop = Node.create({
  name: 'cijfer',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    cijferId: { default: '', parseHTML: (element) => element.getAttribute('data-cijfer') },
    woorden: {
      default: '',
      parseHTML: (element) => (element.getAttribute('data-woorden') ?? '').slice(0, TEKSTGRENZEN.woorden),
    },
  }),
  parseHTML: () => [
    { tag: 'span[data-cijfer]', getAttrs: (element) => UUID.test(element.getAttribute('data-cijfer') ?? '') && null },
  ],
  renderHTML: ({ node }) => [
    'span',
    { 'data-cijfer': String(node.attrs['cijferId']), 'data-woorden': String(node.attrs['woorden']) },
    String(node.attrs['woorden']),
  ],
  renderText: ({ node }) => String(node.attrs['woorden']),
  addNodeView: () => ReactNodeViewRenderer(Cijferweergave),
})
