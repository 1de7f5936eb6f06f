import { describe, expect, it } from 'vitest'
import { readTekst } from '../../../../documenten/public.ts'
import { recognizeProgramma } from '../recognizeProgramma.ts'
import { aDocument, alinea, kop, tabel, toRegels } from '../../../testing/aDocument.ts'

describe('verantwoordingen', () => {
  it('haalt resultaten en vooruitblik uit een jaarverslag', () => {
    const voorstel = recognizeProgramma(
      readTekst(`Jaarverslag 2023 gemeente Waterveste
Programma Veiligheid

Wat hebben we gedaan?

Ondermijning
In 2023 zijn 14 panden gecontroleerd en zes hennepkwekerijen ontmanteld. Het RIEC heeft een ondermijningsbeeld opgesteld. In 2024 starten we met een barrièremodel voor autobedrijven.

Buurtpreventie
Er waren 31 actieve buurtpreventieteams. We hebben drie bijeenkomsten georganiseerd met ruim 200 bezoekers.
`),
    )
    expect(voorstel).toMatchObject({ aard: 'verantwoording', jaar: 2023, gemeente: 'Waterveste' })
    expect(voorstel.prioriteiten.map((prioriteit) => prioriteit.naam)).toEqual(['Ondermijning', 'Buurtpreventie'])
    expect(voorstel.prioriteiten[0]?.inzetten[0]?.acties).toMatchObject([{ vooruitblik: true }])
    expect(voorstel.resultaten.flatMap((resultaat) => resultaat.getal ?? [])).toEqual([14, 6, 31, 3, 200])
  })

  it('haalt resultaten uit een tabel met voornemen en resultaat', () => {
    const voorstel = recognizeProgramma(
      aDocument(
        'docx',
        kop(1, 'Evaluatie uitvoeringsprogramma integrale veiligheid 2024'),
        alinea('Gemeente Waterveste kijkt terug op de aanpak van woonoverlast, jeugdoverlast en ondermijning.'),
        kop(2, 'Woonoverlast'),
        tabel(
          ['Voornemen', 'Resultaat', 'Status'],
          ['Casusoverleg', 'Er zijn 42 casussen besproken.', 'Gereed'],
          ['Buurtbemiddeling', 'Er waren 85 aanmeldingen, waarvan 60 opgelost.', 'Gereed'],
        ),
        kop(2, 'Jeugd'),
        tabel(['Voornemen', 'Resultaat', 'Status'], ['Jongerencoach', 'De coach heeft 12 jongeren begeleid.', 'Loopt']),
      ),
    )
    expect(voorstel.aard).toBe('verantwoording')
    expect(toRegels(voorstel)).toEqual(['# Woonoverlast', '# Jeugd'])
    expect(voorstel.resultaten.flatMap((resultaat) => resultaat.getal ?? [])).toEqual(
      expect.arrayContaining([42, 85, 12]),
    )
  })
})
