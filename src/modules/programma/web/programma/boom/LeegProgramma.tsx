import IconListTree from '@tabler/icons-react/dist/esm/icons/IconListTree.mjs'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { useAdres } from '../adres/useAdres.ts'
import { useProgramma } from '../useProgramma.ts'

/** A programme in which nothing stands yet. */
export function LeegProgramma() {
  const { magWijzigen } = useProgramma()
  const { openNieuw } = useAdres()
  return (
    <section className="kaart">
      <LegeStaat
        icoon={IconListTree}
        titel="Dit programma is nog leeg"
        actie={
          magWijzigen && (
            <button
              className="knop"
              type="button"
              onClick={() => openNieuw('prioriteit', { ouderId: null, naId: null })}
            >
              Voeg een prioriteit toe
            </button>
          )
        }
      >
        {magWijzigen
          ? 'Begin met een prioriteit, bijvoorbeeld Ondermijning. Daaronder komen de inzetten, en daaronder de acties en doelen.'
          : 'De adviseur veiligheid vult het nog.'}
      </LegeStaat>
    </section>
  )
}
