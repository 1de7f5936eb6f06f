import { useId } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { Dialoog } from '../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { uitvoeringContract } from '../../contractUitvoering.ts'
import { needsReden } from '../../domain/stand/needsReden.ts'
import { HAND_STATUSSEN, type HandStatus } from '../../domain/stand/stand.ts'
import type { ActieStand } from '../voortgang/cache/stand.ts'
import { useStandCache } from '../voortgang/cache/useStandCache.ts'

const WOORD: Record<HandStatus | 'vanzelf', string> = {
  gepland: 'Gepland',
  loopt: 'Loopt',
  klaar: 'Klaar',
  deels: 'Deels gedaan',
  niet_gedaan: 'Niet gedaan',
  vervallen: 'Vervallen',
  vanzelf: 'Laat de planning het zeggen',
}

type Keuze = keyof typeof WOORD
type Props = {
  readonly programmaId: string
  readonly naam: string
  readonly stand: ActieStand
  readonly onSluit: () => void
}

/** A status by hand; it needs a reason where it says something else than the facts. */
export function StatusDialoog({ programmaId, naam, stand, onSluit }: Props) {
  const id = useId()
  const putStand = useStandCache(programmaId)
  const { actieId, afgeleid, uitvoering } = stand
  const { handmatig } = uitvoering
  const formulier = useFormulier<{ status: Keuze | ''; reden: string }, ActieStand>({
    begin: { status: handmatig?.status ?? '', reden: handmatig?.reden ?? '' },
    check: ({ status, reden }) => {
      if (status === '') return { status: 'Kies een status.' }
      const mist = status !== 'vanzelf' && needsReden(afgeleid, status) && reden.trim() === ''
      return mist ? { reden: 'Schrijf waarom. De planning zegt iets anders.' } : {}
    },
    verstuur: ({ status, reden }) => {
      const gekozen = status === 'vanzelf' || status === '' ? null : status
      const body = { status: { status: gekozen, reden: gekozen === null ? '' : reden.trim() } }
      return call(uitvoeringContract.createVoortgang, { params: { id: programmaId, actieId }, body })
    },
    onKlaar: (na) => {
      putStand(na)
      showToast({ tekst: 'Status gewijzigd' })
      onSluit()
    },
  })
  const keuzes: Keuze[] = [...HAND_STATUSSEN, ...(handmatig ? (['vanzelf'] as const) : [])]
  return (
    <Dialoog
      titel="Status wijzigen"
      open
      onSluit={onSluit}
      voet={
        <>
          <button className="knop" type="button" onClick={onSluit}>
            Annuleren
          </button>
          <button className="knop knop-hoofd" type="submit" form={id} aria-disabled={formulier.bezig}>
            Leg vast
          </button>
        </>
      }
    >
      <form id={id} className="stapel" onSubmit={formulier.verzend} noValidate>
        <p className="meldnaam">{naam}</p>
        {formulier.fout && <Foutvak fout={formulier.fout} />}
        <Keuzelijst
          label="Status"
          leeg="Kies een status"
          keuzes={keuzes.map((waarde) => ({ waarde, label: WOORD[waarde] }))}
          {...formulier.veld('status')}
        />
        {formulier.waarden.status !== 'vanzelf' && <Tekstvak label="Reden" rows={3} {...formulier.veld('reden')} />}
      </form>
    </Dialoog>
  )
}
