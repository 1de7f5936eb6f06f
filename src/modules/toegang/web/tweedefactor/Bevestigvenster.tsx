import { useQuery } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Dialoog } from '../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { useSchilContext } from '../../../../platform/web/schil/useSchilContext.ts'
import { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import { BevestigBijDienst } from '../inlogdienst/BevestigBijDienst.tsx'
import { answerBevestiging } from './bevestigvraag.ts'
import { Bewijsformulier, type Bewijs } from './Bewijsformulier.tsx'
import { bevestigingQuery, type Bevestiging } from './factorenQuery.ts'
import { isPasskeyMogelijk } from './passkey.ts'

const sluit = () => answerBevestiging(false)

/** Before a delicate act: show again who you are. What was asked goes on by itself afterwards. */
export function Bevestigvenster() {
  const { data, error, refetch } = useQuery(bevestigingQuery)
  return (
    <Dialoog titel="Bevestig dat jij het bent" open rol="alertdialog" onSluit={sluit}>
      <p>Dit is een gevoelige handeling. Daarna vragen we het tien minuten lang niet meer.</p>
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {data ? <Wijzen bevestiging={data} /> : !error && <Laden wat="De vraag" regels={2} />}
      <div className="knoppen">
        <button className="knop" type="button" onClick={sluit}>
          Annuleren
        </button>
      </div>
    </Dialoog>
  )
}

function Wijzen({ bevestiging: { wijzen, passkeyKan } }: { readonly bevestiging: Bevestiging }) {
  const { uitloggen } = useSchilContext()
  const [eerste, ...rest] = wijzen.filter((wijze) => wijze !== 'passkey' || (passkeyKan && isPasskeyMogelijk()))
  if (eerste === undefined) {
    const opnieuw = () => {
      sluit()
      void uitloggen('hier')
    }
    return (
      <>
        <BevestigBijDienst />
        <p>Op dit apparaat kun je dat alleen doen door opnieuw in te loggen.</p>
        <div className="knoppen">
          <button className="knop knop-hoofd" type="button" onClick={opnieuw}>
            Log uit en opnieuw in
          </button>
        </div>
      </>
    )
  }
  const verstuur = async (bewijs: Bewijs) => {
    await call(tweedeFactorContract.confirmSessie, { body: bewijs })
    answerBevestiging(true)
  }
  return (
    <Bewijsformulier
      wijzen={[eerste, ...rest]}
      getOpties={() => call(tweedeFactorContract.getBevestigingopties)}
      verstuur={verstuur}
      knop="Bevestig"
    />
  )
}
