import { writeDocx, writePdf, writeXlsx } from '../dist/modules/documenten/server/public.js'
import { toUitvoerblokken } from '../dist/modules/programma/domain/uitvoer/toUitvoerblokken.js'
import { toActieboek } from '../dist/modules/programma/domain/uitvoertabel/toActieboek.js'
import { ms, timeRuns } from './median.mjs'

const METINGEN = 7

/** A programme of 100 acties to each kind of file, in a warm process. */
export async function measure() {
  const programma = composeUitvoer()
  const vormen = [
    { naam: 'DOCX', grens: 500, schrijf: () => writeDocx(toUitvoerblokken(programma, { metStand: false })) },
    { naam: 'PDF', schrijf: () => writePdf(toUitvoerblokken(programma, { metStand: true })) },
    { naam: 'XLSX', schrijf: () => writeXlsx(toActieboek(programma)) },
  ]
  const rijen = []
  for (const { naam, grens, schrijf } of vormen) {
    await schrijf()
    const tijd = await timeRuns(METINGEN, schrijf)
    const limiet = grens === undefined ? {} : { limit: ms(grens), ok: tijd <= grens }
    rijen.push({ what: `100 acties als ${naam}`, value: ms(tijd), ...limiet })
  }
  return rijen
}

function composeUitvoer() {
  const actie = (nummer) => ({
    id: `a${nummer}`,
    hoe: `Samen met bewoners plekken bekijken en afspraken maken over het beheer, nummer ${nummer}`,
    wanneer: '4 maal per jaar',
    partijen: [
      { naam: 'Gemeente', rol: 'trekker' },
      { naam: 'Politie', rol: 'partner' },
    ],
    notitie: nummer % 10 === 0 ? 'In afwachting van het besluit over de begroting.' : '',
    actiehouder: '',
    status: 'Loopt',
    stand: '2 van 4 gedaan, volgende vóór 30 september',
  })
  const inzet = (p, i) => ({
    id: `i${p}${i}`,
    inzet: `minder overlast op plekken waar mensen samenkomen, deel ${i}`,
    ambitie: 'het aantal meldingen neemt af',
    doelen: [],
    acties: Array.from({ length: 4 }, (_, n) => actie(p * 20 + i * 4 + n)),
  })
  return {
    gemeente: 'Waterveste',
    titel: 'Uitvoeringsprogramma Veilig Waterveste 2026',
    jaar: 2026,
    status: 'Vastgesteld door het college van burgemeester en wethouders op 16 december 2025',
    peildatum: '2026-11-22',
    doelen: [],
    prioriteiten: Array.from({ length: 5 }, (_, p) => ({
      id: `p${p}`,
      naam: `Prioriteit ${p + 1}`,
      doelen: [],
      inzetten: Array.from({ length: 5 }, (_, i) => inzet(p, i)),
    })),
  }
}
