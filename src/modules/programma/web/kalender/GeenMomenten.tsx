import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'

export const GeenMomenten = () => (
  <section className="kaart">
    <LegeStaat icoon={IconCalendar} titel="Nog geen momenten">
      Geen actie heeft een planning die in de tijd te zetten is. Vul bij een actie in wanneer: ‘4 keer per jaar’, ‘in
      mei’ of ‘elke week’.
    </LegeStaat>
  </section>
)
