import type { Icon } from '@tabler/icons-react'
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconArrowForwardUp from '@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs'
import IconBold from '@tabler/icons-react/dist/esm/icons/IconBold.mjs'
import IconH1 from '@tabler/icons-react/dist/esm/icons/IconH1.mjs'
import IconH2 from '@tabler/icons-react/dist/esm/icons/IconH2.mjs'
import IconIndentDecrease from '@tabler/icons-react/dist/esm/icons/IconIndentDecrease.mjs'
import IconIndentIncrease from '@tabler/icons-react/dist/esm/icons/IconIndentIncrease.mjs'
import IconItalic from '@tabler/icons-react/dist/esm/icons/IconItalic.mjs'
import IconList from '@tabler/icons-react/dist/esm/icons/IconList.mjs'
import IconListNumbers from '@tabler/icons-react/dist/esm/icons/IconListNumbers.mjs'
import type { Editor } from '@tiptap/core'
import { canSink } from '../schema/Lijstpunt.ts'

type Opmaak = {
  readonly naam: string
  readonly icoon: Icon
  readonly doe: (editor: Editor) => void
}

/** What is on or off where the caret stands. */
export type Schakelaar = Opmaak & { readonly isAan: (editor: Editor) => boolean }

export const SCHAKELAARS: readonly Schakelaar[] = [
  {
    ...{ naam: 'Kop', icoon: IconH1, isAan: (editor) => editor.isActive('heading', { level: 1 }) },
    doe: (editor) => editor.chain().focus().toggleHeading({ level: 1 }).run(),
  },
  {
    ...{ naam: 'Tussenkop', icoon: IconH2, isAan: (editor) => editor.isActive('heading', { level: 2 }) },
    doe: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    ...{ naam: 'Vet', icoon: IconBold, isAan: (editor) => editor.isActive('bold') },
    doe: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    ...{ naam: 'Cursief', icoon: IconItalic, isAan: (editor) => editor.isActive('italic') },
    doe: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    ...{ naam: 'Opsomming', icoon: IconList, isAan: (editor) => editor.isActive('bulletList') },
    doe: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    ...{ naam: 'Nummering', icoon: IconListNumbers, isAan: (editor) => editor.isActive('orderedList') },
    doe: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
]

/** What happens once; `kan` says whether it would do anything. */
export type Stap = Opmaak & { readonly kan: (editor: Editor) => boolean }

export const STAPPEN: readonly Stap[] = [
  {
    ...{ naam: 'Inspringen', icoon: IconIndentIncrease, kan: (editor) => canSink(editor.state) },
    doe: (editor) => editor.chain().focus().sinkListItem('listItem').run(),
  },
  {
    ...{ naam: 'Terugspringen', icoon: IconIndentDecrease, kan: (editor) => editor.isActive('listItem') },
    doe: (editor) => editor.chain().focus().liftListItem('listItem').run(),
  },
  {
    ...{ naam: 'Ongedaan maken', icoon: IconArrowBackUp, kan: (editor) => editor.can().undo() },
    doe: (editor) => editor.chain().focus().undo().run(),
  },
  {
    ...{ naam: 'Opnieuw', icoon: IconArrowForwardUp, kan: (editor) => editor.can().redo() },
    doe: (editor) => editor.chain().focus().redo().run(),
  },
]
