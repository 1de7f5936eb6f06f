import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs'
import { call } from '../../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { rondeContract } from '../../../contractRonde.ts'
import { meervoud } from '../inhoudTekst.ts'
import { useRonde } from './rondeContext.ts'

/** What one does with the round as a whole. */
export function Rondeknoppen() {
  const { ronde, magBewerken, bezig, doe } = useRonde()
  const mag = useMag('ronde:edit')
  const params = { id: ronde.id }
  if (!mag) return null
  if (!magBewerken) {
    return (
      <button
        className="knop"
        type="button"
        disabled={bezig}
        onClick={() => doe(() => call(rondeContract.reopenRonde, { params }), 'Ronde heropend')}
      >
        Heropen de ronde
      </button>
    )
  }
  const stil = ronde.uitvragen.filter(({ ingediendOp, ingetrokkenOp }) => !ingediendOp && !ingetrokkenOp).length
  const sluit = async () => {
    const wacht =
      ronde.teBeoordelen === 0
        ? ''
        : `${meervoud(ronde.teBeoordelen, 'antwoord wacht', 'antwoorden wachten')} nog op je. `
    const tekst = `${wacht}De links werken dan niet meer. Je kunt de ronde later heropenen.`
    if (await bevestig({ titel: 'Ronde sluiten?', tekst, knop: 'Sluit de ronde' }))
      doe(() => call(rondeContract.closeRonde, { params }), 'Ronde gesloten')
  }
  const herinner = async () => {
    const tekst = 'Wie vandaag al een herinnering kreeg, krijgt er nu geen.'
    const titel = `${meervoud(stil, 'ontvanger', 'ontvangers')} herinneren?`
    if (await bevestig({ titel, tekst, knop: 'Stuur herinnering' }))
      doe(() => call(rondeContract.remindRonde, { params, body: { uitvraagId: null } }), 'Herinnering verstuurd')
  }
  return (
    <>
      {stil > 0 && (
        <button className="knop" type="button" disabled={bezig} onClick={() => void herinner()}>
          <Icoon van={IconBell} />
          Herinner wie niet antwoordde
        </button>
      )}
      <button className="knop" type="button" disabled={bezig} onClick={() => void sluit()}>
        Sluit de ronde
      </button>
    </>
  )
}
