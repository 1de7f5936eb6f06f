import pg from 'pg'
import { ms, timeRuns } from './median.mjs'
import { openOpstelling } from './opstelling.mjs'

const JAAR = new Date().getFullYear() - 1
const [PRIORITEITEN, INZETTEN, ACTIES, DOELEN] = [4, 4, 5, 15]
const KEER = 9

/** The draft of an account of 80 acties and 15 doelen, each judged by five years of monthly values; and reading it. */
export async function measure() {
  const opstelling = await openOpstelling()
  try {
    const programmaId = await fillProgramma(opstelling)
    await analyze(opstelling)
    const body = { programmaId, moment: 'jaarverslag', vorm: 'A', titel: 'Meting', peildatum: `${JAAR}-12-31` }
    const begin = () => ask(opstelling, 'POST', '/verantwoordingen', body)
    const { id, delen, doelen } = await begin()
    const acties = delen.filter(({ soort }) => soort === 'actie').length
    const beoordeeld = doelen.filter(({ zin }) => zin !== '').length
    if (acties !== 80 || beoordeeld !== DOELEN) throw new Error(`${acties} acties, ${beoordeeld} doelen judged`)
    const opzet = await timeRuns(KEER, begin)
    const lezen = await timeRuns(KEER, () => opstelling.get(`/verantwoordingen/${id}`))
    return [
      {
        what: 'Opzet van een verantwoording, 80 acties en 15 doelen',
        value: ms(opzet),
        limit: ms(1000),
        ok: opzet <= 1000,
      },
      { what: 'De verantwoording lezen, met alle cijfers van nu', value: ms(lezen), limit: ms(500), ok: lezen <= 500 },
    ]
  } finally {
    await opstelling.close()
  }
}

/** As autovacuum does within a minute. */
async function analyze({ database }) {
  const eigenaar = new pg.Client({ connectionString: database.migratieUrl })
  await eigenaar.connect()
  await eigenaar.query('vacuum analyze')
  await eigenaar.end()
}

async function ask(opstelling, method, pad, vraag) {
  const { status, body } = await opstelling.send(method, pad, vraag)
  if (status >= 300) throw new Error(`${method} ${pad}: ${status} ${JSON.stringify(body)}`)
  return body
}

async function fillProgramma(opstelling) {
  const { id, versie } = await ask(opstelling, 'POST', '/programmas', { jaar: JAAR, titel: 'Programma van de meting' })
  const add = async (soort, ouderId, velden) => {
    const plek = { ouderId, naId: null }
    return (await ask(opstelling, 'POST', `/programmas/${id}/onderdelen`, { soort, plek, velden }))[soort].id
  }
  const acties = []
  const prioriteiten = []
  for (let p = 0; p < PRIORITEITEN; p += 1) {
    const prioriteit = await add('prioriteit', null, { naam: `Onderwerp ${p}` })
    prioriteiten.push(prioriteit)
    for (let i = 0; i < INZETTEN; i += 1) {
      const inzet = await add('inzet', prioriteit, {
        inzet: `Inzet ${p}.${i}`,
        ambitie: 'Bewoners merken het verschil',
      })
      for (let a = 0; a < ACTIES; a += 1) {
        acties.push(await add('actie', inzet, { hoe: `Wij doen ${p}.${i}.${a}`, wanneer: '4 keer per jaar' }))
      }
    }
  }
  for (let d = 0; d < DOELEN; d += 1) await fillDoel(opstelling, add, prioriteiten[d % PRIORITEITEN], d)
  const door = { versie, door: 'college', op: `${JAAR - 1}-12-16` }
  await ask(opstelling, 'POST', `/programmas/${id}/_vaststellen`, door)
  for (const actieId of acties) await fillActiviteiten(opstelling, { programmaId: id, actieId, sleutel: null })
  return id
}

async function fillActiviteiten(opstelling, actie) {
  for (const maand of ['02', '05', '08', '11']) {
    const dag = `${JAAR}-${maand}-12`
    await ask(opstelling, 'POST', '/activiteiten', {
      ...{ soort: 'controleronde', van: dag, tot: dag, plaats: 'Kade', status: 'gedaan', acties: [actie] },
      ...{ bereik: { aantal: 25, precisie: 'exact' }, resultaat: 'Alles was op orde' },
    })
  }
}

/** A goal with five years of monthly counts, judged by them. */
async function fillDoel(opstelling, add, prioriteit, nummer) {
  const doel = await add('doel', prioriteit, {
    ...{ tekst: `Minder meldingen van soort ${nummer}`, richting: 'daling', wijze: 'met', waarde: 5, eenheid: '%' },
    ...{ basisjaar: JAAR - 1, doeljaar: JAAR },
  })
  const indicator = await ask(opstelling, 'POST', '/indicatoren', {
    ...{
      naam: `Meldingen ${nummer}`,
      definitie: 'Wat gemeld is',
      soort: 'telling',
      eenheid: 'meldingen',
      goed: 'lager',
    },
    ...{ bron: 'Eigen telling', frequentie: 'maand', teltPersonen: false, herkomst: { soort: 'hand' } },
  })
  const cellen = Array.from({ length: 60 }, (_leeg, plek) => ({
    periode: { jaar: JAAR - 4 + Math.floor(plek / 12), soort: 'maand', nummer: (plek % 12) + 1 },
    waarde: 20 + ((plek * 7 + nummer * 3) % 11),
  }))
  const { id, versie } = indicator
  await ask(opstelling, 'PUT', `/indicatoren/${id}/waarden`, { versie, bron: 'Eigen telling', cellen })
  await ask(opstelling, 'PUT', `/doelen/${doel}/koppeling`, { indicatorId: id, versie: 0 })
}
