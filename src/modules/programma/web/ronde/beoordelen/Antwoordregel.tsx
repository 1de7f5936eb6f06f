import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { Badge } from '../../../../../platform/web/weergave/Badge.tsx'
import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import { momentTekst } from '../../../../../platform/web/weergave/moment.ts'
import { rondeContract } from '../../../contractRonde.ts'
import { TWIJFELS } from '../../../domain/ronde/listTwijfels.ts'
import { describeInhoud } from '../inhoudTekst.ts'
import type { Rondeantwoord } from '../rondeQueries.ts'
import { useRonde } from './rondeContext.ts'
import { VraagTerug } from './VraagTerug.tsx'

/** What one party says about one actie, beside where the actie stands now. */
export const Antwoordregel = ({ antwoord }: { readonly antwoord: Rondeantwoord }) => (
  <li>
    <div className="antwoordkop">
      <h3>{antwoord.hoe}</h3>
      <StatusBadge status={antwoord.status}>{antwoord.woord}</StatusBadge>
    </div>
    <p className="zacht klein">
      {antwoord.plek}. Nu: {antwoord.zin}
    </p>
    {antwoord.twijfels.length > 0 && (
      <div className="twijfels">
        {antwoord.twijfels.map((twijfel) => (
          <Badge key={twijfel} kleur="letop" icoon={IconEye}>
            {TWIJFELS[twijfel]}
          </Badge>
        ))}
      </div>
    )}
    <div className="antwoordtekst">
      <b>{antwoord.wie}</b>, {momentTekst(antwoord.gewijzigdOp)}
      {describeInhoud(antwoord.inhoud, antwoord).map((regel) => (
        <div key={regel}>{regel}</div>
      ))}
      {antwoord.inhoud.tekst !== '' && <div>{antwoord.inhoud.tekst}</div>}
    </div>
    {antwoord.vraag !== '' && (
      <p className="klein">
        <b>Je vraag:</b> {antwoord.vraag}
      </p>
    )}
    <Knoppen antwoord={antwoord} />
  </li>
)

function Knoppen({ antwoord }: { readonly antwoord: Rondeantwoord }) {
  const { ronde, magBewerken, bezig, doe } = useRonde()
  const [vraagt, setVraagt] = useState(false)
  if (!magBewerken) return null
  const { uitvraagId, actieId, versie, stand, hoe } = antwoord
  const params = { id: ronde.id }
  const wie = { uitvraagId, actieId }
  const neemTerug = () =>
    doe(() => call(rondeContract.undoAcceptatie, { params, body: { antwoorden: [wie] } }), 'Teruggezet')
  if (stand === 'geaccepteerd') {
    return (
      <div className="knoppen">
        <button className="knop knop-klein" type="button" disabled={bezig} onClick={neemTerug}>
          Neem terug<span className="verborgen">: {hoe}</span>
        </button>
        <span className="hint">De keren staan dan weer open. De woorden blijven in de geschiedenis.</span>
      </div>
    )
  }
  const neemOver = () =>
    doe(
      () => call(rondeContract.acceptAntwoorden, { params, body: { antwoorden: [{ ...wie, versie }] } }),
      'Overgenomen als voortgang',
      neemTerug,
    )
  return (
    <div className="knoppen">
      <button className="knop knop-klein" type="button" disabled={bezig} onClick={neemOver}>
        Neem over<span className="verborgen">: {hoe}</span>
      </button>
      <button className="knop knop-klein" type="button" disabled={bezig} onClick={() => setVraagt(true)}>
        Vraag terug<span className="verborgen">: {hoe}</span>
      </button>
      {vraagt && <VraagTerug antwoord={antwoord} onSluit={() => setVraagt(false)} />}
    </div>
  )
}
