import { Bestandsvak } from '../../../../../platform/web/formulier/Bestandsvak.tsx'
import { TOEGESTAAN } from './checkBestand.ts'

type Props = { readonly onKies: (bestand: File) => void }

export const Bestandskiezer = ({ onKies }: Props) => (
  <Bestandsvak titel="Sleep je programma hierheen" accept={TOEGESTAAN} onKies={onKies}>
    Word (.docx), PDF, ODT, Excel (.xlsx), webpagina (.html) of tekst (.txt). Hooguit 25 MB.
  </Bestandsvak>
)
