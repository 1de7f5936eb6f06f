import type { Extensions } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Document } from '@tiptap/extension-document'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import type * as Y from 'yjs'
import { Cijferknoop } from './Cijferknoop.ts'
import { Lengtewacht } from './Lengtewacht.ts'
import { Lijstpunt } from './Lijstpunt.ts'
import { VeiligeLink } from './VeiligeLink.ts'

/** An empty list is possible: two people may each take away one of two items. */
const LEEG_MAG = { content: 'listItem*' }

/** All that a text can hold, which is what `toTekst` reads. What is pasted is brought back to this. */
export const makeExtensies = (doc: Y.Doc): Extensions => [
  Document,
  Paragraph,
  Text,
  // Typing # asks for a figure, so it makes no heading.
  Heading.extend({ addInputRules: () => [] }).configure({ levels: [1, 2] }),
  Bold,
  Italic,
  BulletList.extend(LEEG_MAG),
  OrderedList.extend(LEEG_MAG),
  Lijstpunt,
  VeiligeLink,
  Cijferknoop,
  Lengtewacht,
  Collaboration.configure({ document: doc }),
]
