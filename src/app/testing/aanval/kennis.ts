import type { Endpoint } from '../../../platform/contract.ts'
import type { Rij } from './tabellen.ts'

/** Where the records are that an address or a field names by another word than their table. */
const ANDERE_NAMEN: Readonly<Record<string, string>> = {
  onderdelen: 'prioriteit',
  onderdeel: 'prioriteit',
  uitvragen: 'uitvraag',
  bronnen: 'beleidsbron',
  bron: 'beleidsbron',
  koppelingen: 'prioriteit',
  bulk: 'bulkwijziging',
  actiehouder: 'medewerker',
  trekker: 'organisatie',
  partner: 'organisatie',
  regel: 'voorstelregel',
  record: 'inzet',
  partnertoegang: 'organisatie',
  logregels: 'audit',
  verwerkingen: 'verwerkingsactiviteit',
  vernietigingslijsten: 'lijst',
  toegangscontroles: 'toegangscontrole',
  activiteitgebieden: 'gebied',
  wijk: 'gebied',
  vragen: 'vraag',
  delen: 'deel',
}

export type Kennis = ReturnType<typeof createKennis>

/** Finds the records that the parts of an address and the fields of a body name, as the database holds them. */
export function createKennis({ rijen }: { readonly rijen: ReadonlyMap<string, readonly Rij[]> }) {
  const tabellen = new Map<string, readonly Rij[]>()
  for (const [naam, alle] of rijen) {
    const kort = naam.split('.')[1] ?? naam
    tabellen.set(kort, [...(tabellen.get(kort) ?? []), ...alle])
  }

  const findTabel = (woord: string): string | undefined => {
    const stammen = [
      ANDERE_NAMEN[woord] ?? '',
      woord,
      woord.replace(/s$/, ''),
      woord.replace(/en$/, ''),
      woord.replace(/n$/, ''),
    ]
    return stammen.find((stam) => (tabellen.get(stam)?.length ?? 0) > 0)
  }

  /** The first record of this kind that hangs under those named before it. */
  const findRij = (woord: string, boven: ReadonlyMap<string, Rij>): Rij | undefined => {
    const tabel = findTabel(woord)
    const past = (rij: Rij) =>
      (rij.verwijderd_op ?? null) === null &&
      !['mislukt', 'vervallen'].includes(String(rij.status)) &&
      [...boven].every(([naam, ouder]) => !(`${naam}_id` in rij) || rij[`${naam}_id`] === ouder.id)
    const eigen = (rij: Rij) => [...boven.keys()].filter((naam) => `${naam}_id` in rij).length
    const gevonden = tabel === undefined ? [] : (tabellen.get(tabel) ?? []).filter(past)
    return gevonden.toSorted((een, twee) => eigen(twee) - eigen(een))[0]
  }

  const ids = new Set([...rijen.values()].flatMap((alle) => alle.map(({ id }) => id)))

  return {
    findRij,
    /** Whether this is the id of something stored. */
    isRecord: (id: string): boolean => ids.has(id),
    /** The first record of a table that has these values. */
    zoek: (tabel: string, waarden: Rij): Rij => {
      const past = (rij: Rij) => Object.entries(waarden).every(([naam, waarde]) => rij[naam] === waarde)
      const rij = tabellen.get(tabel)?.find(past)
      if (rij === undefined) throw new Error(`no ${tabel} with ${JSON.stringify(waarden)}`)
      return rij
    },
    /** The first record of a table that was taken away. */
    zoekWeg: (tabel: string): Rij => {
      const rij = tabellen.get(tabel)?.find(({ verwijderd_op: op }) => typeof op === 'string')
      if (rij === undefined) throw new Error(`no ${tabel} was taken away`)
      return rij
    },
    /** The records that the address of an endpoint goes through, by parameter; a parameter without one is missing. */
    walkPad: ({ path }: Endpoint): ReadonlyMap<string, Rij> => {
      const boven = new Map<string, Rij>()
      const gevonden = new Map<string, Rij>()
      const delen = path.split('/').slice(1)
      for (const [i, deel] of delen.entries()) {
        const woord = delen[i - 1]
        if (!deel.startsWith(':') || woord === undefined) continue
        const rij = findRij(woord, boven)
        const tabel = findTabel(woord)
        if (rij === undefined || tabel === undefined) continue
        boven.set(tabel, rij)
        gevonden.set(deel.slice(1), rij)
      }
      return gevonden
    },
    /** What a field of this name holds: the id of a record, or the version of the record that the address names. */
    vul:
      (pad: ReadonlyMap<string, Rij>) =>
      (veld: string): unknown => {
        if (veld === 'versie') return [...pad.values()].at(-1)?.versie ?? 1
        const woord = /^(\w+)Ids?$/.exec(veld)?.[1]
        if (woord === undefined) return undefined
        const tabel = findTabel(woord.toLowerCase())
        const inPad = [...pad.values()]
        return tabel === undefined
          ? undefined
          : (findRij(woord.toLowerCase(), new Map(inPad.map((rij) => ['programma', rij])))?.id ??
              tabellen.get(tabel)?.[0]?.id)
      },
  }
}
