import type { Editor } from '@tiptap/core'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { readLink } from '../../../domain/tekst/readLink.ts'

type Props = { readonly editor: Editor; readonly onSluit: () => void }

/** The address of the chosen words; empty takes the link away. */
export function LinkDialoog({ editor, onSluit }: Props) {
  const huidig: unknown = editor.getAttributes('link')['href']
  const formulier = useFormulier({
    begin: { adres: typeof huidig === 'string' ? huidig : '' },
    check: ({ adres }) =>
      adres.trim() === '' || readLink(adres.trim()) !== null
        ? {}
        : { adres: 'Gebruik een adres dat begint met https:// of mailto:, of een pad van deze site zoals /openbaar.' },
    verstuur: async ({ adres }) => setLink(editor, adres.trim()),
    onKlaar: onSluit,
  })
  return (
    <FormulierDialoog titel="Link" knop="Bewaar link" formulier={formulier} onSluit={onSluit}>
      <Tekstveld
        label="Adres"
        hint="Laat leeg om de link weg te halen."
        maxLength={2000}
        autoFocus
        {...formulier.veld('adres')}
      />
    </FormulierDialoog>
  )
}

function setLink(editor: Editor, adres: string): void {
  const daad = editor.chain().focus().extendMarkRange('link')
  if (adres === '') daad.unsetLink().run()
  else if (editor.state.selection.empty && !editor.isActive('link'))
    daad.insertContent({ type: 'text', text: adres, marks: [{ type: 'link', attrs: { href: adres } }] }).run()
  else daad.setLink({ href: adres }).run()
}
