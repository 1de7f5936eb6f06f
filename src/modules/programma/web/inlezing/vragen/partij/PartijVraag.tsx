import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Keuzelijst } from '../../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Vink } from '../../../../../../platform/web/formulier/Vink.tsx'
import { alleOrganisatiesQuery } from '../../../../../partners/web/public.ts'
import type { Partijkeuze } from '../../../../domain/inlezing/opdracht.ts'
import { useOrganisaties, useReview } from '../../keuze/reviewContext.ts'
import { Antwoordformulier } from '../Antwoordformulier.tsx'
import { Antwoordknoppen } from '../Antwoordknoppen.tsx'
import { AnderePartij } from './AnderePartij.tsx'
import { NieuwePartij } from './NieuwePartij.tsx'
import { partijAntwoord, partijKeuzes, type PartijInvoer } from './partijInvoer.ts'
import type { VraagProps, VraagVan } from '../vraagProps.ts'
import { waarTekst } from '../vraagTeksten.ts'

/** Which organisatie is meant by a name: one that is known, a new one, or none. */
export function PartijVraag({ vraag, regels, actief, onLater }: VraagProps<VraagVan<'partij'>>) {
  const { bewerk } = useReview()
  const queryClient = useQueryClient()
  const organisaties = useOrganisaties()
  const [invoer, setInvoer] = useState<PartijInvoer>({
    keuze: vraag.kandidaten[0]?.organisatie.id ?? 'nieuw',
    andere: null,
    naam: vraag.tekst,
    soort: '',
    onthoud: true,
  })
  const zet = (nieuw: Partial<PartijInvoer>) => {
    setMist(false)
    setInvoer({ ...invoer, ...nieuw })
  }
  const [mist, setMist] = useState(false)
  const { knop, keuze, gekozen } = partijAntwoord(invoer, organisaties)

  const antwoord = async (gemaakt: Partijkeuze) => {
    await bewerk([() => ({ soort: 'bepaal_partij', tekst: vraag.tekst, keuze: gemaakt })])
    // A new organisatie, or one more name for one that was there.
    await queryClient.invalidateQueries({ queryKey: alleOrganisatiesQuery.queryKey })
  }
  return (
    <Antwoordformulier onAntwoord={() => (keuze ? void antwoord(keuze) : setMist(true))}>
      <p className="klein zacht">
        {waarTekst(regels)} {waarom(vraag)}
      </p>
      <Keuzelijst
        label="Partij"
        keuzes={partijKeuzes(vraag.kandidaten)}
        waarde={invoer.keuze}
        onWijzig={(gekozenWaarde) => zet({ keuze: gekozenWaarde })}
      />
      {invoer.keuze === 'andere' && (
        <AnderePartij waarde={invoer.andere} mist={mist} onWijzig={(andere) => zet({ andere })} />
      )}
      {invoer.keuze === 'nieuw' && <NieuwePartij naam={invoer.naam} soort={invoer.soort} mist={mist} onWijzig={zet} />}
      {gekozen && (
        <Vink aan={invoer.onthoud} onWijzig={(onthoud) => zet({ onthoud })}>
          Onthoud: {vraag.tekst} = {gekozen.naam}
        </Vink>
      )}
      <Antwoordknoppen hoofd={knop} actief={actief} onLater={onLater}>
        {invoer.keuze !== 'weglaten' && (
          <button className="knop knop-klein" type="button" onClick={() => void antwoord({ soort: 'weglaten' })}>
            Laat weg
          </button>
        )}
      </Antwoordknoppen>
    </Antwoordformulier>
  )
}

/** "De naam staat niet in je lijst, maar kan de afkorting zijn van Buurtpreventie." */
function waarom({ kandidaten: [eerste] }: VraagProps<VraagVan<'partij'>>['vraag']): string {
  return eerste
    ? `De naam staat niet precies zo in je lijst, maar ${eerste.reden}.`
    : 'De naam staat niet in je lijst met partijen.'
}
