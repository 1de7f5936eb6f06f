import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import { Tijdlijn } from '../../../../platform/web/weergave/Tijdlijn.tsx'
import { ActieLink } from './ActieLink.tsx'
import type { Nieuws } from './vandaagQuery.ts'

const DEED: Record<Nieuws['soort'], string> = {
  bericht: 'meldde voortgang bij',
  gedaan: 'meldde een keer gedaan bij',
  ongedaan: 'draaide een melding terug bij',
  verplaatst: 'verplaatste een moment van',
  vervallen: 'liet een moment vervallen van',
  extra: 'meldde een extra keer bij',
  status: 'wijzigde de status van',
  uitvoering: 'wijzigde de uitvoering van',
}

const HOOGSTENS = 12

/** What others reported since one was here last, newest first. */
export const NieuwSinds = ({ sinds, nieuw }: { readonly sinds: string; readonly nieuw: readonly Nieuws[] }) => (
  <Kaart titel="Nieuw sinds je vorige bezoek" lijf>
    {nieuw.length === 0 && <p className="zacht">Sinds {momentTekst(sinds)} is er niets gemeld.</p>}
    <Tijdlijn
      punten={nieuw.slice(0, HOOGSTENS).map((bericht) => ({
        id: bericht.id,
        op: bericht.tijd,
        tekst: (
          <>
            {bericht.wie} {DEED[bericht.soort]}{' '}
            <ActieLink programmaId={bericht.programmaId} actieId={bericht.actieId}>
              {bericht.hoe}
            </ActieLink>
            {bericht.tekst === '' ? '.' : `: ${bericht.tekst}`}
          </>
        ),
      }))}
    />
    {nieuw.length > HOOGSTENS && <p className="zacht klein">En nog {nieuw.length - HOOGSTENS} meldingen.</p>}
  </Kaart>
)
