import IconEyeCheck from '@tabler/icons-react/dist/esm/icons/IconEyeCheck.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
import type { OpvallendeSoort } from '../domain/opvallend.ts'
import { BekekenFormulier } from './BekekenFormulier.tsx'
import { opvallendQuery, type OpvallendeRegel } from './logboekQueries.ts'
import { LogboekTabs } from './LogboekTabs.tsx'

const SOORT_TEKST: Readonly<Record<OpvallendeSoort, string>> = {
  veel: 'Meer dan iemand zelf gewoon is',
  meer_dan_gewoon: 'Meer dan anderen met dezelfde rol',
  buiten_uren: 'Buiten kantooruren',
  eigen_record: 'Eigen gegevens',
}

/** Reading that stands out, with the figure and what it is held against; what it means is for a person to say. */
export function Opvallend() {
  const { data } = useSuspenseQuery(opvallendQuery)
  const [open, setOpen] = useState<OpvallendeRegel | null>(null)
  return (
    <>
      <Paginakop
        titel="Opvallend inzien"
        tabTitel="Opvallend inzien, logboek"
        kruimels={[
          <Link key="logboek" to="/logboek">
            Logboek
          </Link>,
          'Opvallend inzien',
        ]}
        onder={[`Sinds ${dagTekst(data.sinds)}`, 'Een getal is geen oordeel: vaak is er een gewone reden']}
      />
      <LogboekTabs />
      <section className="kaart" aria-label="Opvallend inzien">
        {data.items.length === 0 ? (
          <LegeStaat icoon={IconEyeCheck} titel="Er viel niets op">
            Baken vergelijkt elke dag met wat voor iemand en voor de rol gewoon is.
          </LegeStaat>
        ) : (
          <ul className="regels">
            {data.items.map((regel) => (
              <Opvallendregel
                key={`${regel.medewerker.id} ${regel.dag} ${regel.soort}`}
                regel={regel}
                onBekijk={() => setOpen(regel)}
              />
            ))}
          </ul>
        )}
      </section>
      {open && <BekekenFormulier regel={open} onSluit={() => setOpen(null)} />}
    </>
  )
}

type Props = { readonly regel: OpvallendeRegel; readonly onBekijk: () => void }

function Opvallendregel({ regel: { medewerker, rol, dag, soort, uitleg, bekeken }, onBekijk }: Props) {
  const magAfhandelen = useMag('log:review')
  return (
    <li>
      <div className="regel-tekst">
        <Link to="/logboek" search={{ medewerker: medewerker.id, van: dag, tot: dag }}>
          {medewerker.naam}, {dagTekst(dag)}
        </Link>
        <p>
          {rol}. {SOORT_TEKST[soort]}.
        </p>
        <p>{uitleg}</p>
        {bekeken && (
          <p>
            Bekeken door {bekeken.door} op {dagTekst(bekeken.op)}: {bekeken.toelichting}
          </p>
        )}
      </div>
      {magAfhandelen && !bekeken && (
        <div className="regel-rechts">
          <button
            className="knop knop-klein"
            type="button"
            aria-label={`Bekeken: ${medewerker.naam}, ${dagTekst(dag)}, ${SOORT_TEKST[soort].toLowerCase()}`}
            onClick={onBekijk}
          >
            Bekeken…
          </button>
        </div>
      )}
    </li>
  )
}
