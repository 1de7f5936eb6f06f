import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { closeLezers, grenzen, OnleesbaarDocument, readDocument } from '../../modules/documenten/server/public.ts'
import { recognizeProgramma } from '../../modules/programma/domain/herkenning/recognizeProgramma.ts'
import { voorstelToJson } from '../../modules/programma/domain/herkenning/voorstelToJson.ts'
import type { Programmavoorstel } from '../../modules/programma/domain/voorstel.ts'
import { Invoerfout } from './Invoerfout.ts'
import type { Opdracht, Uitvoer } from './opdracht.ts'
import { parseGemeentecode, parseOpties } from './parseOpties.ts'
import { toLeesfout } from './toLeesfout.ts'

export const importeer: Opdracht = {
  hulp: `Gebruik: baken importeer BESTAND [--json] [--opslaan --gemeente CODE]

Leest een programma of verantwoording (Word, PDF, ODT, Excel, webpagina of tekst) en laat zien wat erin herkend is.
Zonder --opslaan wordt niets bewaard.

  --json            het hele voorstel als JSON, en verder niets op stdout
  --opslaan         zet het klaar om te beoordelen, in de gemeente van --gemeente
  --gemeente CODE   code van de gemeente (CBS), bijvoorbeeld 9990`,
  run: async (args, uitvoer) => {
    const opties = { json: { type: 'boolean' }, opslaan: { type: 'boolean' }, gemeente: { type: 'string' } } as const
    const { values, positionals } = parseOpties(args, opties, ['BESTAND'])
    if ((values.opslaan ?? false) !== (values.gemeente !== undefined)) {
      throw new Invoerfout('Gebruik --opslaan en --gemeente CODE samen.')
    }
    const gemeenteId = values.gemeente === undefined ? null : parseGemeentecode(values.gemeente)
    const pad = positionals[0] ?? ''
    const bytes = await readBytes(pad)
    const voorstel = await recognize(bytes, basename(pad))
    if (gemeenteId !== null) await store(gemeenteId, basename(pad), bytes, uitvoer)
    uitvoer.antwoord(values.json ? JSON.stringify(voorstelToJson(voorstel), null, 1) : summarize(voorstel))
    if (voorstel.aard === 'geen') uitvoer.meld(voorstel.reden)
    return 0
  },
}

/** The size is looked at first: what is too large is not read into memory to find that out. */
async function readBytes(pad: string): Promise<Buffer> {
  try {
    const gevonden = await stat(pad)
    if (gevonden.isFile() && gevonden.size > grenzen.bestandBytes) throw new OnleesbaarDocument('te_groot')
    if (!gevonden.isFile() && !gevonden.isDirectory())
      throw new Invoerfout(`${pad} is geen gewoon bestand. Kies een document.`)
    return await readFile(pad)
  } catch (fout) {
    throw toLeesfout(pad, fout)
  }
}

async function recognize(bytes: Uint8Array, naam: string): Promise<Programmavoorstel> {
  try {
    return recognizeProgramma(await readDocument(bytes, naam), { organisaties: [] })
  } finally {
    await closeLezers()
  }
}

/** Loaded on use: reading a document needs no database. */
async function store(gemeenteId: number, naam: string, bytes: Uint8Array, uitvoer: Uitvoer): Promise<void> {
  const { withDatabase } = await import('./withDatabase.ts')
  const { storeDocument } = await import('../storeDocument.ts')
  const zin = await withDatabase(uitvoer, ({ appUrl }, config) =>
    storeDocument(appUrl, config, { gemeenteId, naam, bytes }),
  )
  uitvoer.meld(zin)
}

function summarize(voorstel: Programmavoorstel): string {
  const inzetten = voorstel.prioriteiten.flatMap((prioriteit) => prioriteit.inzetten)
  const acties = inzetten.flatMap((inzet) => inzet.acties)
  const onzeker = acties.filter(({ zekerheid }) => zekerheid === 'onzeker').length
  const regels: readonly (readonly [string, string | number])[] = [
    ['Titel', voorstel.titel || 'niet gevonden'],
    ['Gemeente', voorstel.gemeente || 'niet gevonden'],
    ['Jaar', voorstel.jaar ?? 'niet gevonden'],
    ['Prioriteiten', voorstel.prioriteiten.length],
    ['Inzetten', inzetten.length],
    ['Acties', onzeker > 0 ? `${acties.length}, waarvan ${onzeker} onzeker` : acties.length],
    ['Doelen', voorstel.doelen.length],
    ['Resultaten', voorstel.resultaten.length],
  ]
  return regels.map(([wat, waarde]) => `${wat.padEnd(13)} ${waarde}`).join('\n')
}
