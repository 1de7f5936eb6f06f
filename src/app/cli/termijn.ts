import { answerVraag, type Antwoord } from '../../platform/domain/termijnen/answerVraag.ts'
import { Invoerfout } from './Invoerfout.ts'
import type { Opdracht, Uitvoer } from './opdracht.ts'
import { parseOpties } from './parseOpties.ts'
import { readJsonBestand } from './readJsonBestand.ts'

const GROOTSTE_BESTAND = 5 * 1024 * 1024
const MEESTE_VRAGEN = 20_000

export const termijn: Opdracht = {
  hulp: `Gebruik: baken termijn ID --start DATUM [--opties JSON] [--json]
         baken termijn --bestand VRAGEN.json

Berekent de laatste dag van een wettelijke termijn en zegt in één zin waarom. Of beantwoordt een lijst vragen:
[{"id": "BZ-01", "start": "2026-02-20"}, …] geeft [{"laatste": "2026-04-07", "uitleg": "…", "toegestaan": true}, …].

  ID                van de termijn, bijvoorbeeld BZ-01; ATW is een losse termijn
  --start DATUM     de dag van de gebeurtenis, zoals 2026-02-20; met de tijd als het om uren gaat: 2026-02-20T14:30
  --opties JSON     bijvoorbeeld '{"variant": "commissie", "verdaging": true}'
  --json            het antwoord als JSON
  --bestand NAAM    een JSON-bestand met een lijst vragen`,
  run: async (args, uitvoer) => {
    const opties = {
      start: { type: 'string' },
      opties: { type: 'string' },
      json: { type: 'boolean' },
      bestand: { type: 'string' },
    } as const
    const isLijst = args.some((arg) => arg === '--bestand' || arg.startsWith('--bestand='))
    const { values, positionals } = parseOpties(args, opties, isLijst ? [] : ['ID'])
    if (values.bestand === undefined) return answerEen({ id: positionals[0] ?? '', ...values }, uitvoer)
    if (values.start !== undefined || values.opties !== undefined) {
      throw new Invoerfout('Gebruik --bestand zonder --start en --opties: die staan in het bestand.')
    }
    return answerLijst(values.bestand, uitvoer)
  },
}

type Vraag = { readonly id: string; readonly start?: string; readonly opties?: string; readonly json?: boolean }

function answerEen({ id, start, opties, json = false }: Vraag, uitvoer: Uitvoer): number {
  if (start === undefined) throw new Invoerfout('Er ontbreekt iets: --start DATUM. Met --help zie je hoe het moet.')
  const antwoord = answerVraag({ id, start, opties: opties === undefined ? null : parseJson(opties) })
  if (antwoord.fout !== undefined) throw new Invoerfout(antwoord.uitleg)
  uitvoer.antwoord(json ? JSON.stringify(antwoord) : antwoord.uitleg)
  return 0
}

function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    throw new Invoerfout(`--opties is geen JSON. Gebruik bijvoorbeeld --opties '{"verdaging": true}'.`)
  }
}

/** Answers everything that can be answered; what cannot stands in its place with `fout`, and makes the exit code 2. */
async function answerLijst(pad: string, uitvoer: Uitvoer): Promise<number> {
  const vragen = await readJsonBestand(pad, GROOTSTE_BESTAND)
  if (!Array.isArray(vragen)) throw new Invoerfout(`${pad} is geen lijst vragen. Zet de vragen tussen [ en ].`)
  if (vragen.length > MEESTE_VRAGEN) {
    throw new Invoerfout(`${pad} heeft meer dan ${MEESTE_VRAGEN} vragen. Verdeel ze over meer bestanden.`)
  }
  const antwoorden: readonly Antwoord[] = vragen.map(answerVraag)
  uitvoer.antwoord(JSON.stringify(antwoorden, null, 1))
  for (const [plaats, { fout, uitleg }] of antwoorden.entries()) {
    if (fout !== undefined) uitvoer.meld(`Vraag ${plaats + 1}: ${uitleg}`)
  }
  return antwoorden.some(({ fout }) => fout !== undefined) ? 2 : 0
}
