import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { TEKSTGRENZEN } from '../../../domain/tekst/tekstgrenzen.ts'

/** Room that the server still has when the editor is full, for what somebody else writes at the same moment. */
const RUIMTE = 5000

/** Stops a text from becoming longer than the server keeps; what others wrote always comes in. */
export const Lengtewacht = Extension.create({
  name: 'lengtewacht',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transactie) => {
        const { doc, before } = transactie
        const past = doc.content.size <= TEKSTGRENZEN.letters - RUIMTE || doc.content.size <= before.content.size
        if (past || isChangeOrigin(transactie)) return true
        showToast({ tekst: 'Deze tekst is vol. Maak er twee teksten van.' })
        return false
      },
    }),
  ],
})
