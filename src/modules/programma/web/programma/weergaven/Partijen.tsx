import IconAffiliate from '@tabler/icons-react/dist/esm/icons/IconAffiliate.mjs'
import { useMemo } from 'react'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { groupByPartij } from '../../../domain/boom/weergaven/partijgroepen.ts'
import { useAdres } from '../adres/useAdres.ts'
import { Filterbalk } from '../filter/Filterbalk.tsx'
import { GeenTreffers } from '../filter/GeenTreffers.tsx'
import { useProgramma } from '../useProgramma.ts'
import { Partijgroep } from './Partijgroep.tsx'
import { useLijstToetsen } from './useLijstToetsen.ts'
import { useRijen } from './useRijen.ts'

/** "Wat doen we met …": the acties per organisatie. */
export function Partijen() {
  const { programma } = useProgramma()
  const { filter } = useAdres()
  const rijen = useRijen(filter)
  const groepen = useMemo(() => {
    const alle = groupByPartij(rijen)
    // Whoever asks for one organisatie does not want to see the others that happen to work along.
    return filter.partijen.length === 0
      ? alle
      : alle.filter(({ organisatieId }) => organisatieId !== null && filter.partijen.includes(organisatieId))
  }, [rijen, filter.partijen])
  useLijstToetsen('actie', [...new Set(groepen.flatMap(({ regels }) => regels.map(({ rij }) => rij.van.id)))])

  if (programma.acties.every(({ partijen }) => partijen.length === 0)) {
    return (
      <section className="kaart">
        <LegeStaat icoon={IconAffiliate} titel="Nog bij geen actie staat wie het doet">
          Open een actie en vul in wie trekker is en welke partners meedoen. Hier zie je dan per organisatie wat jullie
          samen doen.
        </LegeStaat>
      </section>
    )
  }
  return (
    <Kaart titel={<span className="verborgen">Partijen</span>} klasse="boomkaart">
      <Filterbalk uitkomst={groepen.length === 1 ? '1 organisatie' : `${groepen.length} organisaties`} />
      {groepen.length === 0 && <GeenTreffers wat="acties" />}
      {groepen.map((groep) => (
        <Partijgroep key={groep.organisatieId ?? `?${groep.naam}`} groep={groep} open={groepen.length === 1} />
      ))}
    </Kaart>
  )
}
