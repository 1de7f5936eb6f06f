import { describe, expect, it } from 'vitest'
import { readKop } from './koptekst.ts'

describe('koppen ontleden', () => {
  it.each([
    ['1 Prioriteit Ondermijning', '1', 'prioriteit', 'Ondermijning'],
    ['2. Prioriteit aanpak heling', '2', 'prioriteit', 'aanpak heling'],
    ['Prioriteit 2: Jeugd', '', 'prioriteit', 'Jeugd'],
    ['Thema 3 – Zorg en veiligheid', '', 'prioriteit', 'Zorg en veiligheid'],
    ['SPEERPUNT 1: DRUGS', '', 'prioriteit', 'DRUGS'],
    ['Programmalijn A. Weerbaar', '', 'prioriteit', 'Weerbaar'],
    ['Prioriteit polarisatie', '', 'prioriteit', 'polarisatie'],
    ['Speerpunt 1 | Woonoverlast', '', 'prioriteit', 'Woonoverlast'],
    ['Hoofdstuk 2. Zichtbaar toezicht', '', 'prioriteit', 'Zichtbaar toezicht'],
    ['Prioriteit 1', '', 'prioriteit', ''],
    ['2.2.1 Sociale veiligheid', '2.2.1', null, 'Sociale veiligheid'],
    ['Doelstelling 1.2: minder inbraken', '', 'inzet', 'minder inbraken'],
    ['Actie 4: Cameratoezicht', '', 'actie', 'Cameratoezicht'],
    ['A. Veilige wijken', '', null, 'Veilige wijken'],
    ['B2. Veilig ondernemen', '', null, 'Veilig ondernemen'],
    ['Inzet mobiele camera', '', null, 'Inzet mobiele camera'],
    ['Doel hierbij is rust', '', null, 'Doel hierbij is rust'],
    ['Themabijeenkomst heling', '', null, 'Themabijeenkomst heling'],
  ])('%j', (tekst, nummer, label, naam) => {
    const kop = readKop(tekst)
    expect(kop).toMatchObject({ nummer, label, naam })
    expect(tekst.slice(kop.begin).trim()).toBe(naam)
  })
})
