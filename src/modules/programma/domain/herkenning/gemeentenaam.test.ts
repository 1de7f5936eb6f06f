import { describe, expect, it } from 'vitest'
import { findGemeente } from './gemeentenaam.ts'

describe('naam van de gemeente', () => {
  it.each([
    ['De gemeente Waterveste werkt samen met de politie.', '', 'Waterveste'],
    ['De gemeente Bergen op Zoom zet in op jeugd.', '', 'Bergen op Zoom'],
    ["De gemeente 's-Hertogenbosch stelt een plan op.", '', "'s-Hertogenbosch"],
    ['Gemeente Alphen aan den Rijn', '', 'Alphen aan den Rijn'],
    ['GEMEENTE WATERVESTE', '', 'Waterveste'],
    ['gemeente Oost Waterveste Politie', '', 'Oost Waterveste'],
    ['De gemeente Waterveste oefent met de gemeente Havendam. De gemeente Waterveste betaalt.', '', 'Waterveste'],
    ['De gemeente Havendam doet mee.', 'Uitvoeringsprogramma gemeente Waterveste', 'Waterveste'],
    ['Inwoners van onze gemeente Politie\tGemeente Doorlopend', '', ''],
    ['Voor meer veiligheid in Amersfoort zetten we boa’s in.', '', 'Amersfoort'],
    ['In Frankrijk en in Mei gebeurt niets.', '', ''],
    ['', '', ''],
  ])('%j', (tekst, titel, naam) => {
    expect(findGemeente(tekst, titel)).toBe(naam)
  })
})
