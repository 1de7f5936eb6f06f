import { Dialoog } from '../../../../platform/web/bericht/Dialoog.tsx'
import { Wijzigingenlijst } from '../programma/paneel/Geschiedenis.tsx'
import { useProgramma } from '../programma/useProgramma.ts'

/** Decisions about the programme as a whole: adopted, closed, reopened and why, and changes of its title. */
export function ProgrammaGeschiedenis({ onSluit }: { readonly onSluit: () => void }) {
  const { id } = useProgramma()
  return (
    <Dialoog titel="Geschiedenis van het programma" open breed onSluit={onSluit}>
      <Wijzigingenlijst recordId={id} />
    </Dialoog>
  )
}
