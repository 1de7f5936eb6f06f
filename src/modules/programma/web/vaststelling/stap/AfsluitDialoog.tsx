import '../vaststelling.css'
import { call } from '../../../../../platform/web/api/call.ts'
import { uitvoeringContract } from '../../../contractUitvoering.ts'
import { Stapvenster } from './Stapvenster.tsx'
import { useStapFormulier, type StapProps } from './useStapFormulier.ts'

/** The end of the year: from here on the programme only reads. */
export function AfsluitDialoog({ programma, onSluit }: StapProps) {
  const { id, versie } = programma
  const { formulier, wasEerder } = useStapFormulier({
    programma,
    onSluit,
    begin: {},
    stuur: () => call(uitvoeringContract.closeProgramma, { params: { id }, body: { versie } }),
    gedaan: 'Programma afgesloten',
  })
  return (
    <Stapvenster titel="Programma afsluiten" knop="Sluit af" {...{ programma, formulier, wasEerder, onSluit }}>
      <p>‘{programma.titel}’ blijft te lezen, maar staat daarna vast.</p>
      <ul className="gevolgen">
        <li>Niemand kan nog iets wijzigen of voortgang melden.</li>
        <li>Het telt niet meer mee op Vandaag.</li>
        <li>Je kunt er nog wel een programma voor het volgende jaar van maken.</li>
      </ul>
      <p className="zacht klein">Je kunt dit terugdraaien met ‘Heropenen’. Daarvoor is een reden nodig.</p>
    </Stapvenster>
  )
}
