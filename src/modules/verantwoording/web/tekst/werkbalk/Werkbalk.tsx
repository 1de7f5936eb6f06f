import IconHash from '@tabler/icons-react/dist/esm/icons/IconHash.mjs'
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { Toolbar } from 'react-aria-components/Toolbar'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { LinkDialoog } from './LinkDialoog.tsx'
import { SCHAKELAARS, STAPPEN } from './opmaak.ts'

type Props = {
  readonly editor: Editor
  readonly onOpmerking: () => void
  readonly onVoorstel: () => void
  readonly onVersies: () => void
}

const KNOP = 'knop knop-klein knop-teken knop-stil'

/** One stop for Tab; the arrow keys walk through it. */
export function Werkbalk({ editor, onOpmerking, onVoorstel, onVersies }: Props) {
  const [linkt, setLinkt] = useState(false)
  const stand = useEditorState({
    editor,
    selector: ({ editor: nu }) => ({
      aan: SCHAKELAARS.map(({ isAan }) => isAan(nu)),
      kan: STAPPEN.map(({ kan }) => kan(nu)),
      link: nu.isActive('link'),
    }),
  })
  return (
    <>
      <Toolbar className="tekst-werkbalk" aria-label="Opmaak">
        {SCHAKELAARS.map(({ naam, icoon, doe }, plaats) => (
          <ToggleButton
            key={naam}
            className={KNOP}
            aria-label={naam}
            isSelected={stand.aan[plaats] ?? false}
            onChange={() => doe(editor)}
          >
            <Icoon van={icoon} />
          </ToggleButton>
        ))}
        {STAPPEN.map(({ naam, icoon, doe }, plaats) => (
          <Button
            key={naam}
            className={KNOP}
            aria-label={naam}
            isDisabled={!stand.kan[plaats]}
            onPress={() => doe(editor)}
          >
            <Icoon van={icoon} />
          </Button>
        ))}
        <ToggleButton className={KNOP} aria-label="Link" isSelected={stand.link} onChange={() => setLinkt(true)}>
          <Icoon van={IconLink} />
        </ToggleButton>
        <Button className={KNOP} aria-label="Cijfer invoegen" onPress={() => startCijfer(editor)}>
          <Icoon van={IconHash} />
        </Button>
        <Button className="knop knop-klein knop-stil" onPress={onOpmerking}>
          Opmerking
        </Button>
        <Button className="knop knop-klein knop-stil" onPress={onVoorstel}>
          Voorstel
        </Button>
        <Button className="knop knop-klein knop-stil" onPress={onVersies}>
          Versies
        </Button>
      </Toolbar>
      {linkt && <LinkDialoog editor={editor} onSluit={() => setLinkt(false)} />}
    </>
  )
}

/** The sign that opens the list only does so after a space or at the beginning. */
function startCijfer(editor: Editor): void {
  const { $from } = editor.state.selection
  const ervoor = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset)
  editor
    .chain()
    .focus()
    .insertContent(ervoor === '' || ervoor === ' ' ? '#' : ' #')
    .run()
}
