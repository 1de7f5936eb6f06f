import { useId, useState } from 'react'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { findOnderdeel } from '../../../domain/boom/boom.ts'
import { lastPlek } from '../../../domain/boom/plaatsen/plekForNieuw.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { listOuders } from '../../../domain/boom/teksten/plektekst.ts'
import { SOORT_WOORD } from '../../../domain/boom/tellingtekst.ts'
import type { OnderdeelSoort, Plek } from '../../../domain/onderdeel.ts'
import { useAdres } from '../adres/useAdres.ts'
import { Paneelkader } from '../paneel/Paneelkader.tsx'
import { useProgramma } from '../useProgramma.ts'
import { FormulierReden } from './FormulierReden.tsx'
import { PaneelWacht } from './PaneelWacht.tsx'
import { useNieuwFormulier, VERDER } from './useNieuwFormulier.ts'
import { Velden } from './Velden.tsx'

type Props = { readonly soort: OnderdeelSoort; readonly plek: Plek }

/** The form of a new record: where it hangs and what it says. */
export function NieuwPaneel({ soort, plek }: Props) {
  const { programma, nummers, redenNodig } = useProgramma()
  const { sluitPaneel } = useAdres()
  const formulierId = useId()
  const [hier, setHier] = useState(plek)
  const { formulier, fout, verzend } = useNieuwFormulier(soort, hier, setHier)
  const ouders = listOuders(programma, soort, nummers)
  const { een, lidwoord } = SOORT_WOORD[soort]
  return (
    <Paneelkader
      titel={`${lidwoord === 'het' ? 'Nieuw' : 'Nieuwe'} ${een}`}
      boven="Toevoegen"
      isFormulier
      terugNaar={findBuur(programma, soort, plek)}
      voet={
        <>
          <button className="knop knop-hoofd" type="submit" form={formulierId} aria-disabled={formulier.bezig}>
            Voeg toe
          </button>
          <button className="knop" type="submit" form={formulierId} name={VERDER} aria-disabled={formulier.bezig}>
            Voeg toe en maak nog een
          </button>
          <button className="knop knop-stil" type="button" onClick={sluitPaneel}>
            Annuleren
          </button>
        </>
      }
    >
      <PaneelWacht actief={formulier.gewijzigd} />
      <div className="paneel-deel">
        <form id={formulierId} className="stapel" noValidate onSubmit={verzend}>
          {fout && <Foutvak fout={fout} />}
          <Velden key={hier.naId} soort={soort} formulier={formulier} />
          {ouders.length > 1 && (
            <Keuzelijst
              label="Hoort bij"
              keuzes={ouders.map(({ id, label }) => ({ waarde: id ?? LOS, label }))}
              waarde={hier.ouderId ?? LOS}
              onWijzig={(ouder) => setHier(lastPlek(programma, soort, ouder === LOS ? null : ouder))}
            />
          )}
          {redenNodig && <FormulierReden label="Waarom voeg je dit toe?" formulier={formulier} />}
        </form>
      </div>
    </Paneelkader>
  )
}

const LOS = 'los'

/** The line from which one came: what it comes after, or what it hangs under. */
function findBuur(boom: Parameters<typeof findOnderdeel>[0], soort: OnderdeelSoort, { ouderId, naId }: Plek) {
  if (naId !== null) return sleutelOf(soort, naId)
  const ouder =
    ouderId === null ? null : (findOnderdeel(boom, 'inzet', ouderId) ?? findOnderdeel(boom, 'prioriteit', ouderId))
  return ouder ? sleutelOf(ouder.soort, ouder.van.id) : undefined
}
