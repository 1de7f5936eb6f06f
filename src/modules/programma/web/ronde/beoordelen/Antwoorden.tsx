import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs'
import type { ReactNode } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { rondeContract } from '../../../contractRonde.ts'
import { meervoud } from '../inhoudTekst.ts'
import type { Rondeantwoord } from '../rondeQueries.ts'
import { Antwoordregel } from './Antwoordregel.tsx'
import { useRonde } from './rondeContext.ts'

/** The answers one by one: first what needs a look, then what can go as it stands, then what is done. */
export function Antwoorden() {
  const { ronde, magBewerken } = useRonde()
  const ingediend = ronde.antwoorden.filter(({ stand }) => stand === 'ingediend')
  const metTwijfel = ingediend.filter(({ twijfels }) => twijfels.length > 0)
  const zonderTwijfel = ingediend.filter(({ twijfels }) => twijfels.length === 0)
  const teruggevraagd = ronde.antwoorden.filter(({ stand }) => stand === 'teruggevraagd')
  const overgenomen = ronde.antwoorden.filter(({ stand }) => stand === 'geaccepteerd')
  if (ronde.antwoorden.length === 0) {
    return (
      <div className="kaart">
        <LegeStaat icoon={IconInbox} titel="Nog geen antwoorden">
          Hier komt wat ontvangers versturen. Daarna neem je het over of stel je een vraag terug.
        </LegeStaat>
      </div>
    )
  }
  return (
    <>
      <Lijst titel="Kijk hier even naar" antwoorden={metTwijfel} />
      <Lijst
        titel="Klaar om over te nemen"
        antwoorden={zonderTwijfel}
        rechts={magBewerken && zonderTwijfel.length > 0 && <NeemAllesOver antwoorden={zonderTwijfel} />}
      />
      <Lijst titel="Wacht op een antwoord op je vraag" antwoorden={teruggevraagd} />
      <Lijst titel="Overgenomen" antwoorden={overgenomen} />
    </>
  )
}

type LijstProps = {
  readonly titel: string
  readonly antwoorden: readonly Rondeantwoord[]
  readonly rechts?: ReactNode
}

function Lijst({ titel, antwoorden, rechts }: LijstProps) {
  if (antwoorden.length === 0) return null
  return (
    <Kaart titel={`${titel} (${antwoorden.length})`} rechts={rechts}>
      <ul className="regels antwoorden">
        {antwoorden.map((antwoord) => (
          <Antwoordregel key={`${antwoord.uitvraagId}/${antwoord.actieId}`} antwoord={antwoord} />
        ))}
      </ul>
    </Kaart>
  )
}

function NeemAllesOver({ antwoorden }: { readonly antwoorden: readonly Rondeantwoord[] }) {
  const { ronde, bezig, doe } = useRonde()
  const params = { id: ronde.id }
  const keren = antwoorden.reduce((som, { inhoud }) => som + inhoud.gedaan.length + inhoud.extra.length, 0)
  const woorden = antwoorden.filter(({ inhoud }) => inhoud.tekst !== '').length
  const stuurTerug = () =>
    doe(
      () =>
        call(rondeContract.undoAcceptatie, {
          params,
          body: { antwoorden: antwoorden.map(({ uitvraagId, actieId }) => ({ uitvraagId, actieId })) },
        }),
      'Overnemen teruggedraaid',
    )
  const neemOver = async () => {
    const tekst = `Dit wordt voortgang: ${meervoud(keren, 'keer', 'keren')} gedaan en ${meervoud(woorden, 'toelichting', 'toelichtingen')}. Je kunt het per antwoord terugdraaien.`
    const titel = `${meervoud(antwoorden.length, 'antwoord', 'antwoorden')} overnemen?`
    if (!(await bevestig({ titel, tekst, knop: 'Neem over' }))) return
    const body = { antwoorden: antwoorden.map(({ uitvraagId, actieId, versie }) => ({ uitvraagId, actieId, versie })) }
    const melding = `${meervoud(antwoorden.length, 'antwoord', 'antwoorden')} overgenomen`
    doe(() => call(rondeContract.acceptAntwoorden, { params, body }), melding, stuurTerug)
  }
  return (
    <button className="knop knop-hoofd" type="button" disabled={bezig} onClick={() => void neemOver()}>
      Neem deze {antwoorden.length === 1 ? '' : antwoorden.length} over
    </button>
  )
}
