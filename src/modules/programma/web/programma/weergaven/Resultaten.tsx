import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { Tabel } from '../../../../../platform/web/weergave/Tabel.tsx'
import { compareVolgorde } from '../../../domain/boom/boom.ts'
import { fitsWoorden } from '../../../domain/boom/filteren/filter.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { getalTekst } from '../../../domain/boom/teksten/doeltekst.ts'
import { useAdres } from '../adres/useAdres.ts'
import { rijId } from '../boom/rijElement.ts'
import { Filterbalk } from '../filter/Filterbalk.tsx'
import { GeenTreffers } from '../filter/GeenTreffers.tsx'
import { uitkomstTekst } from '../filter/uitkomstTekst.ts'
import { OnderdeelLink } from '../paneel/OnderdeelLink.tsx'
import { useProgramma } from '../useProgramma.ts'
import { useLijstToetsen } from './useLijstToetsen.ts'

/** Figures and facts that an account reports. */
export function Resultaten() {
  const { programma } = useProgramma()
  const { filter } = useAdres()
  const rijen = programma.resultaten
    .filter((resultaat) => fitsWoorden({ soort: 'resultaat', van: resultaat }, filter.q))
    .toSorted(compareVolgorde)
  useLijstToetsen(
    'resultaat',
    rijen.map(({ id }) => id),
  )
  return (
    <Kaart titel={<span className="verborgen">Resultaten</span>} klasse="boomkaart">
      <Filterbalk
        alleenTekst
        metActies={false}
        uitkomst={uitkomstTekst('resultaat', rijen.length, programma.resultaten.length)}
      />
      {rijen.length === 0 ? (
        <GeenTreffers wat="resultaten" />
      ) : (
        <Tabel
          label="Resultaten"
          rijen={rijen}
          sleutel={({ id }) => id}
          kolommen={[
            {
              kop: 'Resultaat',
              cel: ({ id, tekst }) => (
                <OnderdeelLink sleutel={sleutelOf('resultaat', id)} id={rijId(sleutelOf('resultaat', id))}>
                  {tekst}
                </OnderdeelLink>
              ),
            },
            {
              kop: 'Getal',
              getal: true,
              cel: ({ getal, eenheid, benadering }) =>
                getal === null ? '' : `${benadering ?? ''} ${getalTekst(getal, eenheid)}`.trim(),
            },
            { kop: 'Jaar', getal: true, cel: ({ jaar }) => jaar ?? '' },
            { kop: 'Thema', cel: ({ thema }) => thema },
          ]}
        />
      )}
    </Kaart>
  )
}
