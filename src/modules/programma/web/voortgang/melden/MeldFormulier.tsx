import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Keuzerondjes } from '../../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { momentKeuze, withHoofdletter } from '../moment/momenttekst.ts'
import { meldingSoorten, openMomenten } from './melding.ts'
import { SOORT_LABEL, TEKST_LABEL } from './meldteksten.ts'
import { takeEnter } from './vroegeEnter.ts'
import { useMelding, type MeldOpties } from './useMelding.ts'

type Props = MeldOpties & { readonly id: string }

/** What happened, on which day, and a word about it. Focus starts in the words, where Enter sends. */
export function MeldFormulier({ id, ...opties }: Props) {
  const { formulier, stand, wasEerder } = useMelding(opties)
  const { soort, sleutel } = formulier.waarden
  const soorten = meldingSoorten(stand)
  const vorm = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (takeEnter()) vorm.current?.requestSubmit()
  }, [])
  return (
    <form id={id} ref={vorm} className="stapel" noValidate onSubmit={formulier.verzend}>
      {wasEerder && (
        <Melder soort="letop" titel="Iemand anders was je voor.">
          Hier staat nu wat nog open is. Kijk het na en meld nog eens.
        </Melder>
      )}
      {formulier.fout && !wasEerder && <Foutvak fout={formulier.fout} />}
      {soorten.length > 1 && (
        <Keuzerondjes
          label="Wat wil je melden"
          keuzes={soorten.map((waarde) => ({ waarde, label: SOORT_LABEL[waarde] }))}
          waarde={soort}
          onWijzig={(keuze) => formulier.zet('soort', keuze)}
        />
      )}
      {soort !== 'bericht' && (
        <div className="meldrooster">
          {soort === 'gedaan' && (
            <Keuzelijst
              label="Welke keer"
              keuzes={openMomenten(stand).map((moment) => ({
                waarde: moment.sleutel,
                label: withHoofdletter(momentKeuze(moment, opties.vandaag)),
              }))}
              waarde={sleutel}
              onWijzig={(keuze) => formulier.zet('sleutel', keuze)}
            />
          )}
          <Tekstveld label="Gedaan op" type="date" max={opties.vandaag} {...formulier.veld('op')} />
        </div>
      )}
      <Tekstvak
        label={TEKST_LABEL[soort]}
        hint="Enter verstuurt. Shift + Enter begint een nieuwe regel."
        rows={2}
        maxLength={5000}
        autoFocus
        onKeyDown={sendWithEnter}
        {...formulier.veld('tekst')}
      />
    </form>
  )
}

/** Enter sends, also with Ctrl. Not while a character is being composed out of several keys. */
function sendWithEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
