import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { confirmWeggaan } from '../../../../platform/web/bericht/confirmWeggaan.ts'
import { OnopgeslagenWacht } from '../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Cijferlijst } from './cijfers/Cijferlijst.tsx'
import { createCijferzoeker, type Cijferaanbod } from './cijfers/createCijferzoeker.ts'
import { Cijfercontext } from './cijfers/tekstcijfer.ts'
import { createOpmerkingmerken, redrawMerken } from './opmerkingen/createOpmerkingmerken.ts'
import { Kantlijn } from './opmerkingen/Kantlijn.tsx'
import { OpmerkingDialoog } from './opmerkingen/OpmerkingDialoog.tsx'
import { readSelectie, type Selectie } from './opmerkingen/plekken.ts'
import { makeExtensies } from './schema/makeExtensies.ts'
import { Bewaarregel } from './sync/Bewaarregel.tsx'
import { loadWaarschuwing } from './sync/loadWaarschuwing.ts'
import { openVerbinding, type Verbinding } from './sync/openVerbinding.ts'
import './tekst.css'
import type { TeksteditorProps } from './Teksteditor.tsx'
import { opmerkingenQuery, type Opmerking, type Tekstbegin } from './tekstQuery.ts'
import { VersiesDialoog } from './versies/VersiesDialoog.tsx'
import { Werkbalk } from './werkbalk/Werkbalk.tsx'

type Props = TeksteditorProps & { readonly begin: Tekstbegin }

type Venster = { readonly soort: 'opmerking' | 'voorstel'; readonly selectie: Selectie } | { readonly soort: 'versies' }

export function Tekstvlak({ id, label, cijfers, nieuweCijfers, onNieuwCijfer, onKlaar, begin }: Props) {
  const [verbinding] = useState(() => openVerbinding(id, begin))
  useEffect(() => verbinding.start(), [verbinding])
  useEffect(() => void loadWaarschuwing(), [])
  const stand = useSyncExternalStore(verbinding.luister, verbinding.stand)
  const schrijfbaar = begin.mag.schrijven && !stand.bevroren && stand.bewaard !== 'geweigerd'
  const opmerkingen = useQuery(opmerkingenQuery(id, stand.opmerkingenstand)).data ?? GEEN
  const { editor, zoeker } = useTekstvlak({
    ...{ verbinding, label, schrijfbaar, opmerkingen },
    aanbod: { cijfers, nieuw: nieuweCijfers, onNieuw: onNieuwCijfer },
  })
  const perId = useMemo(() => new Map(cijfers.map((cijfer) => [cijfer.id, cijfer])), [cijfers])
  const vlak = useRef<HTMLDivElement>(null)
  return (
    <Cijfercontext value={perId}>
      <div className="teksteditor">
        <OnopgeslagenWacht actief={stand.bewaard !== 'bewaard'} />
        <div className="tekst-indeling">
          <div className="tekst-hoofd" ref={vlak}>
            <Bewaarregel stand={stand} />
            {schrijfbaar && <Schrijfbalk {...{ id, editor, verbinding }} />}
            <EditorContent editor={editor} />
            <Cijferlijst {...{ zoeker, vlak }} />
            <div className="tekst-klaar">
              <button className="knop" type="button" onClick={() => void finish(verbinding, onKlaar)}>
                Klaar met schrijven
              </button>
            </div>
          </div>
          <Kantlijn {...{ id, editor, opmerkingen, verbinding }} magSchrijven={schrijfbaar} />
        </div>
      </div>
    </Cijfercontext>
  )
}

async function finish({ ververs, stand }: Verbinding, onKlaar: () => void): Promise<void> {
  await ververs()
  if (stand().bewaard === 'bewaard' || (await confirmWeggaan())) onKlaar()
}

const GEEN: readonly Opmerking[] = []

type Vlakopties = {
  readonly verbinding: Verbinding
  readonly label: string
  readonly schrijfbaar: boolean
  readonly opmerkingen: readonly Opmerking[]
  readonly aanbod: Cijferaanbod
}

/** The editor of this text; what it shows beside the text it asks for as it stands at that moment. */
function useTekstvlak({ verbinding, label, schrijfbaar, opmerkingen, aanbod }: Vlakopties) {
  const nu = useRef({ aanbod, opmerkingen })
  nu.current = { aanbod, opmerkingen }
  const [zoeker] = useState(() => createCijferzoeker(() => nu.current.aanbod))
  const editor = useEditor({
    extensions: [
      ...makeExtensies(verbinding.doc),
      zoeker.extensie,
      createOpmerkingmerken(() => nu.current.opmerkingen),
    ],
    // The content security policy lets no style into the page that is not in a file.
    injectCSS: false,
    editable: schrijfbaar,
    editorProps: {
      attributes: { class: 'tekst-invoer', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: 'nl' },
    },
  })
  useEffect(() => editor.setEditable(schrijfbaar, false), [editor, schrijfbaar])
  useEffect(() => redrawMerken(editor), [editor, opmerkingen])
  return { editor, zoeker }
}

type Balkprops = { readonly id: string; readonly editor: Editor; readonly verbinding: Verbinding }

/** The buttons above the text, and the windows they open. */
function Schrijfbalk({ id, editor, verbinding }: Balkprops) {
  const [venster, setVenster] = useState<Venster | null>(null)
  const sluit = (): void => setVenster(null)
  const open = (soort: 'opmerking' | 'voorstel'): void => {
    const selectie = readSelectie(editor)
    if (!selectie) showToast({ tekst: 'Kies eerst woorden in de tekst.' })
    else if (soort === 'voorstel' && !selectie.vervangbaar)
      showToast({ tekst: 'Kies woorden in één alinea, zonder een cijfer ertussen.' })
    else setVenster({ soort, selectie })
  }
  return (
    <>
      <Werkbalk
        editor={editor}
        onOpmerking={() => open('opmerking')}
        onVoorstel={() => open('voorstel')}
        onVersies={() => setVenster({ soort: 'versies' })}
      />
      {venster?.soort === 'versies' && <VersiesDialoog {...{ id, verbinding }} magSchrijven onSluit={sluit} />}
      {venster && venster.soort !== 'versies' && (
        <OpmerkingDialoog {...{ id, verbinding }} {...venster} onSluit={sluit} />
      )}
    </>
  )
}
