import { describe, expect, it } from 'vitest'
import { readTekst } from '../../../../documenten/public.ts'
import { recognizeProgramma } from '../recognizeProgramma.ts'
import { aDocument, alinea, kop, toRegels } from '../../../testing/aDocument.ts'

describe('programma’s in lopende tekst', () => {
  it('neemt zinnen die zeggen wat er gebeurt en laat uitleg staan', () => {
    const voorstel = recognizeProgramma(
      readTekst(`Programmabegroting 2026 gemeente Waterveste
Veiligheid: wat gaan we doen in 2026?

Ondermijning
Ondermijning is de verwevenheid van onder- en bovenwereld. We starten in het tweede kwartaal met een actieteam voor bedrijventerreinen. Het RIEC stelt een nieuw ondermijningsbeeld op. In 2025 heeft het college een nieuwe nota vastgesteld.

Veiligheidsgevoel
Inwoners geven hun buurt een 7,2. We organiseren in elke wijk een veiligheidsavond samen met de politie. De subsidie voor achterpadverlichting wordt voortgezet.

Digitale veiligheid
Jongeren worden steeds vaker slachtoffer van sextortion. Samen met scholen ontwikkelen we een lespakket. In het najaar wordt een cyberoefening gehouden met het crisisteam.
`),
    )
    expect(voorstel).toMatchObject({ aard: 'programma', gemeente: 'Waterveste', jaar: 2026 })
    expect(toRegels(voorstel)).toEqual([
      '# Ondermijning',
      '## ',
      '- We starten in het tweede kwartaal met een actieteam voor bedrijventerreinen. | in het tweede kwartaal | ',
      '- Het RIEC stelt een nieuw ondermijningsbeeld op. |  | RIEC',
      '# Veiligheidsgevoel',
      '## ',
      '- We organiseren in elke wijk een veiligheidsavond samen met de politie. |  | politie',
      '- De subsidie voor achterpadverlichting wordt voortgezet. |  | ',
      '# Digitale veiligheid',
      '## ',
      '- Samen met scholen ontwikkelen we een lespakket. |  | scholen',
      '- In het najaar wordt een cyberoefening gehouden met het crisisteam. | In het najaar | crisisteam',
    ])
  })

  it('leest vette aanloopkoppen als prioriteiten', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Wat gaan we doen in 2025?'),
        alinea(
          'Handhaving. We zetten extra boa’s in tijdens evenementen. Daarnaast controleren we vaker op fout parkeren bij scholen.',
          11,
        ),
        alinea(
          'Woonoverlast. In 2025 wordt buurtbemiddeling uitgebreid naar twee dorpen. We bespreken maandelijks casussen met corporaties en wijkteams.',
          13,
        ),
        alinea(
          'Crisisbeheersing. De crisisorganisatie oefent in juni met de veiligheidsregio. We actualiseren het crisisplan.',
          17,
        ),
      ),
    )
    expect(voorstel.prioriteiten.map((prioriteit) => prioriteit.naam)).toEqual([
      'Handhaving',
      'Woonoverlast',
      'Crisisbeheersing',
    ])
    expect(voorstel.prioriteiten.map((prioriteit) => prioriteit.inzetten[0]?.acties.length)).toEqual([2, 2, 2])
  })

  it('leest alinea’s die met hun onderwerp beginnen', () => {
    const voorstel = recognizeProgramma(
      readTekst(`Wat gaan we in 2026 doen aan veiligheid in de gemeente Rivierdam?

Ondermijning: We zetten de controles voort en openen een meldpunt voor ondernemers. Het RIEC ondersteunt ons daarbij.

Cybercrime: In het eerste halfjaar organiseren we twee bijeenkomsten voor ondernemers.

Jeugd: Jongerenwerkers gaan vaker de straat op. Met scholen maken we afspraken over verzuim.
`),
    )
    expect(toRegels(voorstel)).toEqual([
      '# Ondermijning',
      '## ',
      '- We zetten de controles voort en openen een meldpunt voor ondernemers. |  | ',
      '- Het RIEC ondersteunt ons daarbij. |  | RIEC',
      '# Cybercrime',
      '## ',
      '- In het eerste halfjaar organiseren we twee bijeenkomsten voor ondernemers. | In het eerste halfjaar | ',
      '# Jeugd',
      '## ',
      '- Jongerenwerkers gaan vaker de straat op. |  | Jongerenwerkers',
      '- Met scholen maken we afspraken over verzuim. |  | scholen',
    ])
  })
})
