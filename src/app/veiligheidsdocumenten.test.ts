import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DOCUMENTEN = ['docs/veiligheid.md', 'docs/dpia.md', 'SECURITY.md']

/** Requirements of OWASP ASVS 5.0.0 at level 1 and 2, per chapter; of the last only the first stands in the list. */
const EISEN = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 1]

const read = (document: string) => readFile(path.join(ROOT, document), 'utf8')

describe('wat de documenten over veiligheid noemen', () => {
  it.each(DOCUMENTEN)('bestaat: %s', async (document) => {
    const genoemd = (await read(document)).matchAll(/`((?:src|scripts|docs|test|db)\/[^`\s*]+)`/g)
    const weg = [...genoemd].flatMap(([, pad = '']) => (existsSync(path.join(ROOT, pad)) ? [] : [pad]))
    expect(weg).toEqual([])
  })
})

describe('de lijst van ASVS', () => {
  it('geeft van elke eis van niveau 1 en 2 antwoord, één keer', async () => {
    const regels = [...(await read('docs/veiligheid.md')).matchAll(/^\| (\d+)\.\d+\.\d+ +\|(.*)$/gm)]
    const nummers = regels.map(([regel]) => regel.split('|')[1]?.trim())
    expect(new Set(nummers).size).toBe(nummers.length)
    expect(EISEN.map((_aantal, i) => regels.filter(([, hoofdstuk]) => Number(hoofdstuk) === i + 1).length)).toEqual(
      EISEN,
    )
  })

  it('zegt bij wat niet of deels is gedaan waarom', async () => {
    const rijen = (await read('docs/veiligheid.md')).matchAll(
      /^\| \d+\.\d+\.\d+ +\| (\d) +\| .+? +\| (\S+) +\| (.*?) *\|$/gm,
    )
    const zonderReden = [...rijen].filter(
      ([, , stand, waarom]) => ['no', 'part'].includes(stand ?? '') && waarom === '',
    )
    expect(zonderReden.map(([rij]) => rij)).toEqual([])
  })
})
