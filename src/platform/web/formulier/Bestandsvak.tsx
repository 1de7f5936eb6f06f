import IconFileUpload from '@tabler/icons-react/dist/esm/icons/IconFileUpload.mjs'
import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { Icoon } from '../weergave/Icoon.tsx'

type Props = {
  /** "Sleep je programma hierheen". */
  readonly titel: string
  /** Which kinds, and how large. */
  readonly children: ReactNode
  /** The endings that the window to choose from shows. */
  readonly accept: string
  readonly onKies: (bestand: File) => void
}

/** A place to drop a file on, with a button that does the same. */
export function Bestandsvak({ titel, children, accept, onKies }: Props) {
  const invoer = useRef<HTMLInputElement>(null)
  const [erboven, setErboven] = useState(false)
  const kiesEerste = (bestanden: FileList | null) => {
    const bestand = bestanden?.[0]
    if (bestand) onKies(bestand)
  }
  const laatVallen = (event: DragEvent) => {
    event.preventDefault()
    setErboven(false)
    kiesEerste(event.dataTransfer.files)
  }
  return (
    <div
      className="bestandsvak"
      data-erboven={erboven || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setErboven(true)
      }}
      onDragLeave={() => setErboven(false)}
      onDrop={laatVallen}
    >
      <Icoon van={IconFileUpload} />
      <p className="vet">{titel}</p>
      <p className="klein zacht">of</p>
      <button className="knop knop-hoofd" type="button" onClick={() => invoer.current?.click()}>
        Kies een bestand
      </button>
      <input
        ref={invoer}
        type="file"
        hidden
        aria-label="Bestand"
        accept={accept}
        onChange={(event) => {
          kiesEerste(event.target.files)
          // So that the same file can be chosen again after a refusal.
          event.target.value = ''
        }}
      />
      <p className="klein zacht">{children}</p>
    </div>
  )
}
