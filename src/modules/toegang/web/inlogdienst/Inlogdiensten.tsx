import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import { BeheerKop } from '../beheer/BeheerKop.tsx'
import { inlogdienstenQuery, type Inlogdienst } from './inlogdienstenQuery.ts'

const KOLOMMEN: readonly Kolom<Inlogdienst>[] = [
  {
    kop: 'Dienst',
    cel: ({ id, naam, issuer }) => (
      <>
        <Link className="vet" to="/beheer/inlogdiensten/$id" params={{ id }}>
          {naam}
        </Link>
        <br />
        <span className="klein zacht">{issuer}</span>
      </>
    ),
  },
  { kop: 'Mensen', getal: true, cel: ({ mensen }) => mensen },
  {
    kop: 'Op het inlogscherm',
    cel: ({ aan }) => <StatusBadge status={aan ? 'klaar' : 'wacht'}>{aan ? 'Staat aan' : 'Staat uit'}</StatusBadge>,
  },
]

/** The services by which people sign in to this gemeente. */
export function Inlogdiensten() {
  const { data } = useSuspenseQuery(inlogdienstenQuery)
  const toevoegen = (
    <Link className="knop knop-hoofd" to="/beheer/inlogdiensten/nieuw">
      <Icoon van={IconPlus} />
      Voeg een dienst toe
    </Link>
  )
  return (
    <>
      <BeheerKop titel="Inlogdiensten" knoppen={data.length > 0 && toevoegen} />
      <section className="kaart" aria-label="Inlogdiensten">
        {data.length > 0 ? (
          <Tabel label="Inlogdiensten" kolommen={KOLOMMEN} rijen={data} sleutel={({ id }) => id} />
        ) : (
          <LegeStaat icoon={IconKey} titel="Iedereen logt in met een wachtwoord van Baken" actie={toevoegen}>
            Met een inlogdienst loggen mensen in met het account van hun werk. Dat kan met elke dienst die OpenID
            Connect kent.
          </LegeStaat>
        )}
      </section>
    </>
  )
}
