import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import { BeheerKop } from '../../../toegang/web/public.ts'
import { PartnerActies } from './PartnerActies.tsx'
import { partnertoegangQuery, type Partnerregel } from './partnertoegangQuery.ts'

const KOLOMMEN: readonly Kolom<Partnerregel>[] = [
  { kop: 'Organisatie', cel: ({ naam }) => <span className="vet">{naam}</span> },
  { kop: 'Mensen met toegang', getal: true, cel: ({ aantal }) => aantal },
  {
    kop: 'Wie loopt na',
    cel: ({ contact }) => (contact ? `${contact.naam} (${contact.email})` : 'De beheerder: er is geen contactpersoon'),
  },
  {
    kop: 'Nagelopen op',
    cel: ({ bevestigdOp }) => (bevestigdOp === null ? 'Nog niet' : dagTekst(bevestigdOp)),
  },
  {
    kop: 'Stand',
    cel: ({ controle, volgende }) =>
      controle ? (
        <StatusBadge status="wacht">Gevraagd, uiterlijk {dagTekst(controle.uiterlijk)}</StatusBadge>
      ) : (
        <StatusBadge status="gepland">Volgende keer {dagTekst(volgende)}</StatusBadge>
      ),
  },
]

const ACTIES: Kolom<Partnerregel> = {
  kop: 'Acties',
  kopVerborgen: true,
  cel: (partner) => <PartnerActies partner={partner} />,
}

/** Whose people have access, and who says every half year that they still need it. */
export function Partnertoegang() {
  const { data } = useSuspenseQuery(partnertoegangQuery)
  const magNalopen = useMag('partnertoegang:review')
  return (
    <>
      <BeheerKop
        titel="Toegang van partners"
        onder={['Elk half jaar zegt een organisatie wie nog toegang nodig heeft']}
      />
      {!data.perMail && data.items.length > 0 && (
        <Melder soort="letop" titel="Baken verstuurt hier geen mail.">
          Vraag zelf elk half jaar na wie nog toegang nodig heeft. Zonder vraag vervalt er ook niets.
        </Melder>
      )}
      <section className="kaart" aria-label="Toegang van partners">
        {data.items.length === 0 ? (
          <LegeStaat icoon={IconBuildingCommunity} titel="Nog niemand van een partner heeft toegang">
            Geef iemand toegang met de rol partner. Daarna staat de organisatie hier.
          </LegeStaat>
        ) : (
          <Tabel
            label="Toegang van partners"
            kolommen={magNalopen ? [...KOLOMMEN, ACTIES] : KOLOMMEN}
            rijen={data.items}
            sleutel={({ organisatieId }) => organisatieId}
          />
        )}
      </section>
    </>
  )
}
