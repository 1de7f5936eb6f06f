import '../vaststelling.css'
import { dayInNederland } from '../../../../../platform/domain/datum.ts'
import { call } from '../../../../../platform/web/api/call.ts'
import { Keuzerondjes } from '../../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { uitvoeringContract } from '../../../contractUitvoering.ts'
import { VASTSTELLERS, type Vaststeller } from '../../../domain/programmastatus.ts'
import { VASTSTELLER_LABEL, VASTSTELLER_UITLEG } from './stapteksten.ts'
import { Stapvenster } from './Stapvenster.tsx'
import { useStapFormulier, type StapProps } from './useStapFormulier.ts'

type Velden = { readonly door: Vaststeller; readonly op: string }

/** Records a decision that was taken elsewhere: by whom and on which day. */
export function VaststelDialoog({ programma, onSluit }: StapProps) {
  const { id, versie } = programma
  const vandaag = dayInNederland(new Date())
  const { formulier, wasEerder } = useStapFormulier<Velden>({
    programma,
    onSluit,
    begin: { door: 'college', op: '' },
    check: ({ op }) => checkDag(op, vandaag),
    stuur: ({ door, op }) => call(uitvoeringContract.adoptProgramma, { params: { id }, body: { versie, door, op } }),
    gedaan: 'Vaststelling vastgelegd',
  })
  return (
    <Stapvenster titel="Vaststelling vastleggen" knop="Leg vast" {...{ programma, formulier, wasEerder, onSluit }}>
      <Keuzerondjes
        label="Wie stelde het programma vast"
        keuzes={VASTSTELLERS.map((waarde) => ({
          waarde,
          label: VASTSTELLER_LABEL[waarde],
          hint: VASTSTELLER_UITLEG[waarde],
        }))}
        {...formulier.veld('door')}
      />
      <div className="veld-smal">
        <Tekstveld label="Datum van het besluit" type="date" max={vandaag} {...formulier.veld('op')} />
      </div>
      <div className="stapel-s">
        <h3>Wat verandert er</h3>
        <ul className="gevolgen">
          <li>Elke wijziging van tekst, planning of partijen vraagt een reden. Die blijft zichtbaar.</li>
          <li>Actiehouders en partners kunnen voortgang melden.</li>
          <li>Baken houdt bij wat te laat is.</li>
        </ul>
        <p className="zacht klein">Je kunt dit terugdraaien met ‘Heropenen’.</p>
      </div>
    </Stapvenster>
  )
}

function checkDag(op: string, vandaag: string): { op?: string } {
  if (op === '') return { op: 'Vul de datum van het besluit in.' }
  return op > vandaag ? { op: 'Vul een datum in die niet in de toekomst ligt.' } : {}
}
