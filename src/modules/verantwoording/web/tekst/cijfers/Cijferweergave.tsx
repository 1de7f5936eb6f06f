import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { useContext, useId, useState } from 'react'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { CijferDialoog } from './CijferDialoog.tsx'
import { Cijfercontext, explainCijfer } from './tekstcijfer.ts'

const GEEN_CIJFER = 'Dit cijfer bestaat niet meer. Haal het weg of kies een ander.'

/** A figure in the text: its words or its value now; what it answers for shows on focus, and opens on a click. */
export function Cijferweergave({ node, editor, updateAttributes }: NodeViewProps) {
  const cijfers = useContext(Cijfercontext)
  const uitlegId = useId()
  const [open, setOpen] = useState(false)
  const cijfer = cijfers.get(String(node.attrs['cijferId']))
  const woorden = String(node.attrs['woorden'])
  return (
    <NodeViewWrapper as="span" className="tekstcijfer-plek">
      <button
        className={cijfer ? 'tekstcijfer' : 'tekstcijfer tekstcijfer-weg'}
        type="button"
        aria-haspopup="dialog"
        aria-describedby={uitlegId}
        onClick={() => setOpen(true)}
      >
        {woorden || (cijfer?.tekst ?? '–')}
      </button>
      <span role="tooltip" id={uitlegId} className="tekstcijfer-uitleg">
        {cijfer ? explainCijfer(cijfer, dagTekst) : GEEN_CIJFER}
      </span>
      {open && cijfer && (
        <CijferDialoog
          cijfer={cijfer}
          woorden={woorden}
          onWoorden={editor.isEditable ? (nieuw) => updateAttributes({ woorden: nieuw }) : null}
          onSluit={() => setOpen(false)}
        />
      )}
    </NodeViewWrapper>
  )
}
