import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import { Suspense, useMemo } from 'react'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { useSchilContext } from '../../../../../platform/web/schil/useSchilContext.ts'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { Tabel } from '../../../../../platform/web/weergave/Tabel.tsx'
import { listDoelregels } from '../../../domain/boom/weergaven/doelregels.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { describeNorm } from '../../../domain/boom/teksten/doeltekst.ts'
import { useAdres } from '../adres/useAdres.ts'
import { rijId } from '../boom/rijElement.ts'
import { Filterbalk } from '../filter/Filterbalk.tsx'
import { GeenTreffers } from '../filter/GeenTreffers.tsx'
import { uitkomstTekst } from '../filter/uitkomstTekst.ts'
import { OnderdeelLink } from '../paneel/OnderdeelLink.tsx'
import { useProgramma } from '../useProgramma.ts'
import { useLijstToetsen } from './useLijstToetsen.ts'

/** All doelen of the programme: what must be reached, and by which inzet. */
export function Doelen() {
  const { id, programma, nummers } = useProgramma()
  const { DoelBadge } = useSchilContext()
  const { filter } = useAdres()
  const regels = useMemo(
    () => listDoelregels(programma, { filter, nummers, jaar: programma.jaar }),
    [programma, filter, nummers],
  )
  useLijstToetsen(
    'doel',
    regels.map(({ doel }) => doel.id),
  )
  const totaal = programma.doelen.length
  return (
    <Kaart titel={<span className="verborgen">Doelen</span>} klasse="boomkaart">
      {totaal === 0 ? (
        <GeenDoelen />
      ) : (
        <Filterbalk metActies={false} uitkomst={uitkomstTekst('doel', regels.length, totaal)} />
      )}
      {totaal > 0 && regels.length === 0 && <GeenTreffers wat="doelen" />}
      {regels.length > 0 && (
        <Tabel
          label="Doelen"
          rijen={regels}
          sleutel={({ doel }) => doel.id}
          kolommen={[
            {
              kop: 'Doel',
              cel: ({ doel }) => (
                <OnderdeelLink sleutel={sleutelOf('doel', doel.id)} id={rijId(sleutelOf('doel', doel.id))}>
                  {doel.tekst}
                </OnderdeelLink>
              ),
            },
            {
              kop: 'Hoe het staat',
              cel: ({ doel }) => (
                <Suspense fallback={null}>
                  <DoelBadge programmaId={id} doelId={doel.id} />
                </Suspense>
              ),
            },
            { kop: 'Norm', cel: ({ doel }) => describeNorm(doel) },
            { kop: 'Wat meten we', cel: ({ doel }) => doel.indicator },
            { kop: 'Hoort bij', cel: ({ hoortBij }) => hoortBij || 'Het hele programma' },
          ]}
        />
      )}
    </Kaart>
  )
}

function GeenDoelen() {
  const { magWijzigen } = useProgramma()
  const { openNieuw } = useAdres()
  return (
    <LegeStaat
      icoon={IconFlag}
      titel="Nog geen doelen"
      actie={
        magWijzigen && (
          <button className="knop" type="button" onClick={() => openNieuw('doel', { ouderId: null, naId: null })}>
            Voeg een doel toe
          </button>
        )
      }
    >
      Een doel zegt wat er anders moet worden, en hoe je dat meet. Bijvoorbeeld: 5% minder woninginbraken dan vorig
      jaar.
    </LegeStaat>
  )
}
