import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { Verbinding } from '../sync/openVerbinding.ts'
import type { Opmerking } from '../tekstQuery.ts'
import { Opmerkingkaart } from './Opmerkingkaart.tsx'
import { findBereik } from './plekken.ts'

type Props = {
  readonly id: string
  readonly editor: Editor
  readonly opmerkingen: readonly Opmerking[]
  readonly magSchrijven: boolean
  readonly verbinding: Verbinding
}

/** What was said beside the text: open ones in the order of the text, and folded away what was settled. */
export function Kantlijn({ editor, opmerkingen, ...rest }: Props) {
  const plaatsen = useEditorState({
    editor,
    selector: ({ editor: { state } }) => opmerkingen.map(({ plek }) => findBereik(state, plek)?.van ?? null),
  })
  const geplaatst = opmerkingen.map((opmerking, nummer) => ({ opmerking, van: plaatsen[nummer] ?? null }))
  const open = geplaatst.filter(({ opmerking }) => opmerking.stand === 'open')
  const klaar = geplaatst.filter(({ opmerking }) => opmerking.stand !== 'open')
  const toKaart = ({ opmerking, van }: (typeof geplaatst)[number]) => (
    <Opmerkingkaart
      key={opmerking.id}
      {...{ ...rest, opmerking }}
      onToon={van === null ? null : () => showWoorden(editor, opmerking)}
    />
  )
  if (opmerkingen.length === 0) return null
  return (
    <aside className="tekst-kantlijn stapel" aria-label="Opmerkingen">
      {open.toSorted((een, ander) => (een.van ?? Infinity) - (ander.van ?? Infinity)).map(toKaart)}
      {klaar.length > 0 && (
        <details>
          <summary>Afgehandeld ({klaar.length})</summary>
          <div className="stapel">{klaar.map(toKaart)}</div>
        </details>
      )}
    </aside>
  )
}

function showWoorden(editor: Editor, { plek }: Opmerking): void {
  const bereik = findBereik(editor.state, plek)
  if (bereik) editor.chain().focus().setTextSelection({ from: bereik.van, to: bereik.tot }).scrollIntoView().run()
}
