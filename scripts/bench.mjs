import './node-version.mjs'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { report, ROOT, runScript } from './run.mjs'

/** Every measurement prints rows; --schrijf also puts the table in docs/prestaties.md. Needs the dev packages. */
await runScript(async () => {
  await ensureInstalled({ dev: true })
  await ensureBuilt()
  const rows = []
  for (const name of [
    'importeren',
    'starten',
    'overzicht',
    'uitvoering',
    'activiteiten',
    'lading',
    'verantwoording',
    'publicatie',
    'uitvoer',
    'logboek',
    'backup',
    'notities',
    'toegang',
    'druk',
    'schuiven',
    'geheugen',
    'omvang',
  ]) {
    report(`Meting: ${name} …`)
    const { measure } = await import(`../bench/${name}.mjs`)
    rows.push(...(await measure()))
  }
  const table = toTable(rows)
  process.stdout.write(`${table}\n`)
  if (process.argv.includes('--schrijf')) writeFileSync(join(ROOT, 'docs/prestaties.md'), page(table))
  const missed = rows.filter(({ ok }) => ok === false)
  if (missed.length > 0) report(`${missed.length} metingen halen hun grens niet.`)
  return missed.length > 0 ? 1 : 0
})

function toTable(rows) {
  const lines = rows.map(
    ({ what, value, limit, ok }) =>
      `| ${what} | ${value} | ${limit ?? ''} | ${ok === undefined ? '' : ok ? 'ja' : 'nee'} |`,
  )
  return ['| Meting | Gemeten | Grens | Gehaald |', '|---|---|---|---|', ...lines].join('\n')
}

function page(table) {
  return `# Prestaties

Gemeten met \`npm run bench\` op ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, twee kernen. Losse tijden
verschillen per machine en per moment; de verhoudingen komen uit één en dezelfde keer.

${table}

- **Importeren**: een document van onze eigen bouwer, met tabellen Hoe/Wanneer/Wie; mediaan van zeven keer in een warm proces,
  lezen en herkennen samen, elk op een eigen draad zoals in de server.
- **Starten**: van het begin van het proces tot de eerste beantwoorde bladzijde, op bestaande gegevens.
- **Overzicht**: GET /v1/programmas/{id} over een echte verbinding, tot de eerste byte. ‘Met de hand’ is precies wat het verzoek aan lezende SQL
  stuurde, opnieuw gestuurd door de driver in één transactie.
- **Stand**: GET /v1/programmas/{id}/stand van 100 acties met elk tien vastgelegde momenten, tot de eerste byte, in een database met heel Nederland.
- **Melden**: POST …/voortgang over een echte verbinding, om en om met één insert en een commit door de driver.
- **Activiteiten**: beide tellingen van één gemeente, per maand over zestig maanden, naar soort en wijk, in één transactie met het beleid op de rijen; de
  mediaan van vijf keer.
- **Schuiven**: de mediaan van de tijd tussen twee beelden, terwijl het muiswiel draait of iemand typt.
- **Logboek**: één gemeente; verzegelen is alles in één keer, zoals na een overstap. Narekenen gaat langs elke regel, elk blad en elke kop.
- **Notities**: GET /v1/notities van iemand die aan honderd ervan deelneemt, tot de eerste byte; de helft is intern, de helft geheim.
- **Met en zonder**: GET /v1/notities, om en om met dezelfde lijst van dezelfde server in één transactie, met hetzelfde beleid op de rijen, maar zonder
  sessie op te zoeken, doel na te gaan en logregel te schrijven; tot de eerste byte.
- **Druk**: ieder een eigen verbinding en een eigen sessie, en gemiddeld drie seconden tussen twee handelingen; lezen en schrijven door elkaar. Wie
  vraagt en wie antwoordt draaien op dezelfde twee kernen. De eerste tien seconden staan apart: dan plant elke verbinding nog wat haar wordt gevraagd.
- **Backup**: terwijl de database werkt, niet versleuteld; lezen, inpakken en op schijf. Terugzetten is een nieuwe database maken en vullen.
- **Geheugen**: rss van de server na 2.000 en na 12.000 verzoeken, steeds na een opruimronde.
`
}
