import './partij.css'
import '../werklijst/werklijst.css'
import IconAffiliate from '@tabler/icons-react/dist/esm/icons/IconAffiliate.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { useSessie } from '../../../../platform/web/schil/sessie.ts'
import { dagTekst } from '../voortgang/moment/momenttekst.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { countTekst } from '../../domain/boom/tellingtekst.ts'
import { programmaQuery } from '../programma/cache/programmaQuery.ts'
import { standQuery } from '../voortgang/cache/standQuery.ts'
import { groupByPlek, sortByBoom } from './groupByPlek.ts'
import { partijactiesQuery, type Partijactie } from './partijactiesQuery.ts'
import { Plekgroepkaart } from './Plekgroepkaart.tsx'

/** "Wat hebben we samen met de politie afgesproken": for a talk with one organisatie, on screen and on paper. */
export function PartijOverzicht() {
  const { id, organisatieId } = useParams({ from: '/schil/programmas/$id/partijen/$organisatieId' })
  const { data } = useSuspenseQuery(partijactiesQuery(id, organisatieId))
  const { organisatie, programma, vandaag, items } = data
  const isConcept = programma.status === 'concept'
  const stand = useQuery({ ...standQuery(id), enabled: !isConcept }).data
  const boom = useQuery(programmaQuery(id)).data
  const { gemeente } = useSessie()
  return (
    <div className="partijoverzicht">
      <Paginakop
        titel={`Samen met ${organisatie.naam}`}
        kruimels={[
          <Link to="/programmas">Programma’s</Link>,
          <Link to="/programmas/$id" params={{ id }}>
            {programma.titel}
          </Link>,
          <Link to="/programmas/$id/partijen" params={{ id }}>
            Partijen
          </Link>,
          organisatie.naam,
        ]}
        onder={[programma.titel, ...describeTotaal(items)]}
        knoppen={
          items.length > 0 && (
            <button className="knop" type="button" onClick={() => window.print()}>
              <Icoon van={IconPrinter} />
              Druk af
            </button>
          )
        }
      />
      <p className="alleen-papier">
        Gemeente {gemeente.naam}. Stand op {dagTekst(vandaag)}. Aanwezig: ___________________________
      </p>
      {items.length === 0 && (
        <section className="kaart">
          <LegeStaat icoon={IconAffiliate} titel={`Nog niets afgesproken met ${organisatie.naam}`}>
            Open een actie in het programma en kies {organisatie.naam} als trekker of partner. Dan staat die actie hier.
          </LegeStaat>
        </section>
      )}
      {groupByPlek(sortByBoom(items, boom)).map((groep) => (
        <Plekgroepkaart key={groep.prioriteit} {...{ groep, organisatie, stand, isConcept }} />
      ))}
    </div>
  )
}

function describeTotaal(items: readonly Partijactie[]): string[] {
  const laat = items.filter(({ status }) => status === 'te_laat').length
  if (items.length === 0) return []
  return [countTekst('actie', items.length), ...(laat > 0 ? [`${laat} te laat`] : [])]
}
