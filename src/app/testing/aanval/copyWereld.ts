import { BUURGEMEENTE, MERK_ANDER, MERK_BUUR } from './merken.ts'
import type { Tabel } from './tabel.ts'
import { toKopie, type Merk, type Rij, type Tabellen } from './tabellen.ts'

type Rijen = ReadonlyMap<string, readonly Rij[]>

/** What is about the gemeente itself or its people is there once. */
const EENMALIG =
  /^(platform|partners|bewaring)[.]|^toegang[.](?!dossier$|deelname$|noodtoegang$)|^activiteiten[.](soort|gebied|instelling)$|^inzicht[.](indicator|meetwaarde|bevolking|referentiegroep)$|^programma[.]vraagafspraak$|^verantwoording[.](uitgave|publicatie_instelling)$/

/** A copy of everything within the same gemeente, of which the partner is no part. */
export async function copyWithin(
  tabellen: Tabellen,
  rijen: Rijen,
  vervang: ReadonlyMap<string, string>,
): Promise<void> {
  const houd = new Set([...rijen].filter(([naam]) => EENMALIG.test(naam)).flatMap(([, alle]) => alle.flatMap(listIds)))
  for (const tabel of tabellen.tabellen.filter(({ naam }) => !EENMALIG.test(naam))) {
    const kopie = (rijen.get(tabel.naam) ?? []).map((rij) => toKopie(rij, 'ander', houd, vervang))
    await insertGemerkt(tabellen, tabel, kopie, MERK_ANDER)
  }
}

const listIds = (rij: Rij): string[] => (typeof rij.id === 'string' ? [rij.id] : [])

/** A copy of everything to another gemeente. */
export async function copyToBuur(tabellen: Tabellen): Promise<void> {
  for (const tabel of tabellen.tabellen) {
    if (/^platform[.](audit_|migratie)|^toegang[.](sessie|inlogrem|aanmelding)$/.test(tabel.naam)) continue
    const kopie = (await tabellen.listRijen(tabel)).map((rij) => toKopie(rij, 'buur', new Set(), new Map()))
    const verhuisd = kopie.map((rij) => ({
      ...rij,
      ...('gemeente_id' in rij && { gemeente_id: BUURGEMEENTE }),
      ...(tabel.naam === 'platform.gemeentecode' && { code: BUURGEMEENTE }),
      ...(tabel.naam === 'toegang.account' && {
        email: `${MERK_BUUR.spoor}.${String(rij.email)}`,
        gemeenten: [BUURGEMEENTE],
      }),
    }))
    await insertGemerkt(tabellen, tabel, verhuisd, MERK_BUUR)
  }
  // Who signs in chooses from the names of the gemeenten: those are for everybody.
  await tabellen.client.query(`update toegang.gemeente set naam = 'Buurveste' where gemeente_id = ${BUURGEMEENTE}`)
}

async function insertGemerkt(tabellen: Tabellen, tabel: Tabel, rijen: readonly Rij[], merk: Merk): Promise<void> {
  if (rijen.length === 0) return
  const gemerkt = rijen.map((rij) =>
    Object.fromEntries(
      Object.entries(rij).map(([naam, waarde]) => [naam, typeof waarde === 'object' ? markJson(waarde, merk) : waarde]),
    ),
  )
  await tabellen.insertRijen(tabel, gemerkt).catch((fout: unknown) => {
    throw new Error(`cannot copy the rows of ${tabel.naam}`, { cause: fout })
  })
  await tabellen.markRijen(tabel, gemerkt, merk)
}

/** Sentences get the mark; single words may be names that code reads. */
function markJson(waarde: unknown, { zoek, spoor }: Merk): unknown {
  const tekst = JSON.stringify(waarde)
  return JSON.parse(tekst, (_naam, deel: unknown) =>
    typeof deel === 'string' && deel.includes(' ') ? `${zoek} ${spoor} ${deel}` : deel,
  )
}
