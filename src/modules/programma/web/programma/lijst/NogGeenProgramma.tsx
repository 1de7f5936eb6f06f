import IconListTree from '@tabler/icons-react/dist/esm/icons/IconListTree.mjs'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'

/** What a programme is and how to get one in. */
export function NogGeenProgramma() {
  const magInlezen = useMag('inlezing:edit')
  return (
    <section className="kaart">
      <LegeStaat icoon={IconListTree} titel="Nog geen programma’s">
        {magInlezen
          ? 'Lees het uitvoeringsprogramma in zoals het er nu ligt: Word, PDF, ODT, Excel, webpagina of tekst. Baken haalt er prioriteiten, inzetten, acties en doelen uit; jij kijkt ze na. Heb je nog geen document, begin dan leeg.'
          : 'Hier komen de uitvoeringsprogramma’s te staan zodra de adviseur veiligheid er een heeft ingelezen.'}
      </LegeStaat>
    </section>
  )
}
