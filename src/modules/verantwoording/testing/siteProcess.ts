import { openSiteopslag } from '../server/publicatie/siteopslag.ts'

/** As a program: keeps storing one site anew, each time with another word in every file, until it is killed. */
const [map = ''] = process.argv.slice(2)
const opslag = await openSiteopslag(map)
const paden = Array.from({ length: 40 }, (_leeg, nummer) => `deel-${nummer % 8}/${nummer}.html`)
for (let keer = 1; ; keer += 1) {
  const bytes = Buffer.from(`${keer} `.repeat(2000))
  await opslag.store(
    { gemeenteId: 1, slug: 'een', vindplaatsen: [] },
    paden.map((pad) => ({ pad, bytes })),
  )
  process.stdout.write(`${keer}\n`)
}
