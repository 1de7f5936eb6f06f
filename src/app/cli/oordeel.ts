import { answerDoel, makeMethode, type Antwoord } from '../../modules/inzicht/public.ts'
import { verdelingen } from '../../modules/inzicht/server/public.ts'
import { Invoerfout } from './Invoerfout.ts'
import type { Opdracht, Uitvoer } from './opdracht.ts'
import { parseDoel } from './oordeel/parseDoel.ts'
import { parseOpties } from './parseOpties.ts'
import { readJsonBestand } from './readJsonBestand.ts'

const GROOTSTE_BESTAND = 20 * 1024 * 1024
const MEESTE_DOELEN = 10_000

export const oordeel: Opdracht = {
  hulp: `Gebruik: baken oordeel BESTAND.json [--json] [--uitleg]

Beoordeelt een doel met zijn cijfers: gehaald, op koers, onzeker, niet op koers, niet gehaald of niet te meten, en zegt in
gewone taal waarom. Een verandering heet pas een daling of stijging als toeval haar niet verklaart.

  BESTAND.json      één doel, of een lijst doelen; de vorm staat in docs/oordeel.md, met voorbeelden ernaast
  --json            alles wat uitgerekend is, als JSON
  --uitleg          ook hoe het berekend is`,
  run: async (args, uitvoer) => {
    const { values, positionals } = parseOpties(args, { json: { type: 'boolean' }, uitleg: { type: 'boolean' } }, [
      'BESTAND.json',
    ])
    const inhoud = await readJsonBestand(positionals[0] ?? '', GROOTSTE_BESTAND)
    const vorm = { json: values.json ?? false, uitleg: values.uitleg ?? false }
    return Array.isArray(inhoud) ? answerLijst(inhoud, vorm, uitvoer) : answerEen(inhoud, vorm, uitvoer)
  },
}

type Vorm = { readonly json: boolean; readonly uitleg: boolean }
type Fout = { readonly fout: string }

const methode = makeMethode(verdelingen)

function judge(json: unknown): Antwoord | Fout {
  const gelezen = parseDoel(json)
  return 'fout' in gelezen ? gelezen : answerDoel(gelezen.doel, methode)
}

function answerEen(inhoud: unknown, vorm: Vorm, uitvoer: Uitvoer): number {
  const antwoord = judge(inhoud)
  if ('fout' in antwoord) throw new Invoerfout(antwoord.fout)
  uitvoer.antwoord(vorm.json ? JSON.stringify(antwoord, null, 1) : describe(antwoord, vorm.uitleg))
  return 0
}

/** Answers everything that can be answered; what cannot stands in its place with `fout`, and makes the exit code 2. */
function answerLijst(doelen: readonly unknown[], vorm: Vorm, uitvoer: Uitvoer): number {
  if (doelen.length > MEESTE_DOELEN) {
    throw new Invoerfout(`Er staan meer dan ${MEESTE_DOELEN} doelen in het bestand. Verdeel ze over meer bestanden.`)
  }
  const antwoorden = doelen.map(judge)
  if (vorm.json) uitvoer.antwoord(JSON.stringify(antwoorden, null, 1))
  for (const [plaats, antwoord] of antwoorden.entries()) {
    if ('fout' in antwoord) uitvoer.meld(`Doel ${plaats + 1}: ${antwoord.fout}`)
    else if (!vorm.json) uitvoer.antwoord(describe(antwoord, vorm.uitleg))
  }
  return antwoorden.some((antwoord) => 'fout' in antwoord) ? 2 : 0
}

function describe({ naam, oordeel: woord, zin, uitleg }: Antwoord, metUitleg: boolean): string {
  const hoe = [uitleg.methode, ...uitleg.stappen, `Bron: ${uitleg.bron}.`].map((stap) => `  - ${stap}`)
  return [`${naam}: ${woord.replaceAll('_', ' ')}`, `  ${zin}`, ...(metUitleg ? hoe : [])].join('\n')
}
