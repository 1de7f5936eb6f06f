import { call } from '../../../../../platform/web/api/call.ts'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { uitvoeringContract } from '../../../contractUitvoering.ts'
import { checkReden } from '../reden/reden.ts'
import { Stapvenster } from './Stapvenster.tsx'
import { useStapFormulier, type StapProps } from './useStapFormulier.ts'

const GEVOLG = {
  concept: 'Dit programma is een concept. Er valt niets te heropenen.',
  vastgesteld:
    'Het programma wordt weer een concept. De vaststelling vervalt: wijzigen kan dan zonder reden, en voortgang melden kan pas weer na een nieuw besluit.',
  afgesloten: 'Het programma is daarna weer vastgesteld: wijzigen kan dan met een reden, en voortgang melden ook.',
} as const

/** One step back in the life of a programme, with why. */
export function HeropenDialoog({ programma, onSluit }: StapProps) {
  const { id, versie } = programma
  const { formulier, wasEerder } = useStapFormulier({
    programma,
    onSluit,
    begin: { reden: '' },
    check: ({ reden }) => checkReden(true, reden),
    stuur: ({ reden }) =>
      call(uitvoeringContract.reopenProgramma, { params: { id }, body: { versie, reden: reden.trim() } }),
    gedaan: 'Programma heropend',
  })
  return (
    <Stapvenster titel="Programma heropenen" knop="Heropen" {...{ programma, formulier, wasEerder, onSluit }}>
      <p>{GEVOLG[programma.status]}</p>
      <Tekstvak
        label="Waarom heropen je het programma?"
        hint="De reden komt in de geschiedenis."
        rows={3}
        maxLength={1000}
        autoFocus
        {...formulier.veld('reden')}
      />
    </Stapvenster>
  )
}
