import './beheer.css'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import type { ReactNode } from 'react'
import { Dialoog } from '../../../platform/web/bericht/Dialoog.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'

type Props = {
  readonly titel: string
  /** What it is, as the toast names it: "Wachtwoord". */
  readonly wat: string
  readonly geheim: string
  /** That it was put in its place: "Ik heb het doorgegeven". */
  readonly knop: string
  readonly onSluit: () => void
  readonly children: ReactNode
}

/** Baken keeps only a hash, so this is the only moment it can be read. */
export function EenmaligGeheim({ titel, wat, geheim, knop, onSluit, children }: Props) {
  const kopieer = async () => {
    await navigator.clipboard.writeText(geheim)
    showToast({ tekst: `${wat} gekopieerd` })
  }
  const voet = (
    <button className="knop knop-hoofd" type="button" onClick={onSluit}>
      {knop}
    </button>
  )
  return (
    <Dialoog titel={titel} open rol="alertdialog" onSluit={onSluit} voet={voet}>
      <p>{children}</p>
      <p className="rij rij-breek">
        <output className="eenmalig">{geheim}</output>
        <button className="knop knop-klein" type="button" onClick={() => void kopieer()}>
          <Icoon van={IconCopy} />
          Kopieer
        </button>
      </p>
    </Dialoog>
  )
}
