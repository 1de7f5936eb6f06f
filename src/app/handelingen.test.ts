import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROLLEN } from '../modules/toegang/domain/rol.ts'
import { contracten } from './contracten.ts'
import { handelingteksten } from './handelingen.ts'
import { standaardOf } from './permissions.ts'

const beveiligd = Object.entries(contracten).flatMap(([contract, endpoints]) =>
  Object.entries(endpoints).flatMap(([naam, { handeling }]) =>
    handeling === undefined ? [] : [[`${contract}.${naam}`, handeling] as const],
  ),
)
const tekstOf = (handeling: string) => handelingteksten.find((tekst) => tekst.handeling === handeling)
const vanRollen = handelingteksten.filter(({ soort }) => soort !== 'achtergrond').map(({ handeling }) => handeling)

describe('elke handeling van een contract', () => {
  it.each(beveiligd)('%s (%s) heeft een naam en een zin', (_endpoint, handeling) => {
    expect(tekstOf(handeling)).toMatchObject({
      naam: expect.stringMatching(/^\p{Lu}.{2,59}$/u) as string,
      zin: expect.stringMatching(/^\p{Lu}.*\.$/u) as string,
    })
    expect(tekstOf(handeling)?.soort).not.toBe('achtergrond')
  })

  it.each(beveiligd)('%s (%s) hoort standaard bij minstens één rol', (_endpoint, handeling) => {
    expect(ROLLEN.filter((rol) => standaardOf(rol).has(handeling))).not.toEqual([])
  })
})

describe('de lijst van handelingen', () => {
  it('noemt elke handeling en elke naam één keer', () => {
    const handelingen = handelingteksten.map(({ handeling }) => handeling)
    expect(handelingen).toEqual([...new Set(handelingen)])
    const namen = handelingteksten.map(({ naam }) => naam)
    expect(namen).toEqual([...new Set(namen)])
  })

  it.each(ROLLEN)('kent wat %s standaard mag', (rol) => {
    expect([...standaardOf(rol)].filter((handeling) => !vanRollen.includes(handeling))).toEqual([])
  })

  it('geeft een beheerder standaard geen handeling van dossiers', () => {
    const dossier = handelingteksten.filter(({ soort }) => soort === 'dossier').map(({ handeling }) => handeling)
    expect(dossier.filter((handeling) => standaardOf('beheerder').has(handeling))).toEqual([])
  })

  it('noemt ook wat alleen in het logboek komt', async () => {
    const gebruikt = await listLiterals(path.join(import.meta.dirname, '..'))
    const soorten = new Set(handelingteksten.map(({ handeling }) => handeling.split(':')[0]))
    const onbekend = gebruikt.filter((handeling) => soorten.has(handeling.split(':')[0]) && !tekstOf(handeling))
    expect(onbekend).toEqual([])
  })
})

/** What stands in the server as 'noun:verb', wherever it is. */
async function listLiterals(map: string): Promise<string[]> {
  const bestanden = (await readdir(map, { recursive: true })).filter(
    (naam) => /\.ts$/.test(naam) && /(^|\/)(server|app)\//.test(naam) && !/\.test\.ts$|\/testing\//.test(naam),
  )
  const gevonden = new Set<string>()
  for (const bestand of bestanden) {
    const tekst = await readFile(path.join(map, bestand), 'utf8')
    for (const [, handeling = ''] of tekst.matchAll(/'([a-z]+:[a-z_]+)'/g)) gevonden.add(handeling)
  }
  return [...gevonden].toSorted()
}
