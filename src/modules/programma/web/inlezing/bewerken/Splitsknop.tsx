import IconCut from '@tabler/icons-react/dist/esm/icons/IconCut.mjs'
import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'

type Props = {
  /** At which character of the first text field, counted without the white space in front of it. */
  readonly onSplits: (op: number) => void
  readonly children: ReactNode
}

/** Around the fields of an actie: cuts it in two where the cursor stands in its text. */
export function Splitsknop({ onSplits, children }: Props) {
  const vak = useRef<HTMLDivElement>(null)
  const [op, setOp] = useState<number | null>(null)
  const look = ({ target }: SyntheticEvent) => {
    if (target !== vak.current?.querySelector('textarea') || !(target instanceof HTMLTextAreaElement)) return
    const { value, selectionStart } = target
    const kan = value.slice(0, selectionStart).trim() !== '' && value.slice(selectionStart).trim() !== ''
    setOp(kan ? selectionStart - (value.length - value.trimStart().length) : null)
  }
  return (
    <div ref={vak} className="stapel-s" onSelect={look} onChange={look}>
      {children}
      <div className="rij rij-breek">
        <button
          className="knop knop-klein"
          type="button"
          aria-disabled={op === null}
          onClick={() => op !== null && onSplits(op)}
        >
          <Icoon van={IconCut} />
          Splits bij de cursor
        </button>
        {op === null && <span className="klein zacht">Zet de cursor in de tekst waar de tweede actie begint.</span>}
      </div>
    </div>
  )
}
