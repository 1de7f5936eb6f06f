import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { address } from '../../../../platform/web/api/address.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { verzoekContract } from '../../contractVerzoek.ts'
import { BesluitFormulier } from './BesluitFormulier.tsx'
import { Gegevens } from './Gegevens.tsx'
import { Ontvangers } from './Ontvangers.tsx'
import { VerlengKnop } from './VerlengKnop.tsx'
import { VerzoekBadge } from './VerzoekBadge.tsx'
import { verzoekQuery, type VerzoekRegel } from './verzoekQueries.ts'

export function VerzoekScherm() {
  const { id } = useParams({ from: '/schil/bewaring/verzoeken/$id' })
  const { verzoek, ontvangers } = useSuspenseQuery(verzoekQuery(id)).data
  const mag = useMag('verzoek:edit')
  return (
    <>
      <Paginakop
        titel={`Verzoek ${verzoek.nummer}`}
        kruimels={[<Link to="/bewaring/verzoeken">Verzoeken</Link>, `Verzoek ${verzoek.nummer}`]}
        onder={[verzoek.soortNaam, verzoek.naam, `ontvangen op ${dagTekst(verzoek.ontvangenOp)}`]}
        knoppen={mag && verzoek.magVerlengen && <VerlengKnop verzoek={verzoek} />}
      />
      <div className="stapel">
        <Kaart titel="Termijn" rechts={<VerzoekBadge verzoek={verzoek} />} lijf>
          <p>{verzoek.uitleg}</p>
          {verzoek.verlengdOp !== null && (
            <p>
              Verlengd op {dagTekst(verzoek.verlengdOp)}: {verzoek.verlengreden}
            </p>
          )}
          {verzoek.toelichting !== '' && <p>{verzoek.toelichting}</p>}
        </Kaart>
        {mag && <Gegevens verzoek={verzoek} />}
        <Ontvangers verzoekId={id} ontvangers={ontvangers} magInlichten={mag} />
        {verzoek.uitkomst === null ? mag && <BesluitFormulier verzoek={verzoek} /> : <Besluit verzoek={verzoek} />}
      </div>
    </>
  )
}

const Besluit = ({ verzoek: { id, besluit, beslotenOp } }: { readonly verzoek: VerzoekRegel }) => (
  <Kaart
    titel="Besluit"
    rechts={
      <a className="knop knop-klein" href={address(verzoekContract.getBesluit, { params: { id } })} download>
        <Icoon van={IconDownload} />
        Download de brief
      </a>
    }
    lijf
  >
    {beslotenOp !== null && <p>Besloten op {dagTekst(beslotenOp)}. De brief zegt ook hoe iemand bezwaar maakt.</p>}
    <p>{besluit}</p>
  </Kaart>
)
