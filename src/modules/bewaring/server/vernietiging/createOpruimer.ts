import { dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import { nameFout } from '../../../../platform/server/nameFout.ts'
import { drawUpLijst, type Opgesteld } from '../lijst/drawUpLijst.ts'
import { listGoedgekeurd, listOpTeSchonen, saveOpgeschoond } from '../lijst/lijstRepository.ts'
import { destroyLijst, type Vernietigmiddelen } from './destroyLijst.ts'
import { deleteTeWissen, listTeWissen } from './teWissenRepository.ts'

export type Opruimer = {
  /** Destroys what was approved, of every gemeente, and takes its files off the disk. Throws what goes wrong. */
  readonly run: () => Promise<void>
  /** A whole night: draws up what is due, then `run`, then writes the tables anew. */
  readonly runNacht: () => Promise<void>
  /** Starts `run` soon, without anybody waiting for it. */
  readonly wek: () => void
  /** Looks now and then every hour; the night once a day. */
  readonly start: () => void
  /** Waits for what is under way. */
  readonly stop: () => Promise<void>
}

export type Opruimmiddelen = Vernietigmiddelen & {
  readonly gemeenten: () => Promise<readonly number[]>
  /** Those where something was approved or files are left. */
  readonly gemeentenMetWerk: () => Promise<readonly number[]>
  readonly isInGebruik: (sha256: Buffer) => Promise<boolean>
  readonly removeBestand: (sha256: Buffer) => Promise<void>
  /** Writes tables anew, so that no bytes are left of deleted rows; false when that is not possible here or now. */
  readonly rewriteTabellen: (tabellen: readonly string[]) => Promise<boolean>
  readonly meld: (zin: string) => void
}

const UUR_MS = 60 * 60_000
/** Nobody is at work, and the backup of that night follows. */
const VANAF_UUR = 1

export function createOpruimer(middelen: Opruimmiddelen): Opruimer {
  let timer: NodeJS.Timeout | undefined
  let rij: Promise<unknown> = Promise.resolve()
  let laatsteNacht: Datum | null = null

  const run = async (): Promise<void> => {
    for (const gemeente of await middelen.gemeentenMetWerk()) {
      for (const id of await findGoedgekeurd(middelen, gemeente)) await destroyLijst(middelen, gemeente, id)
      await wipeBestanden(middelen, gemeente)
    }
  }
  const runNacht = async (): Promise<void> => {
    for (const gemeente of await middelen.gemeenten()) await drawUp(middelen, gemeente)
    await run()
    for (const gemeente of await middelen.gemeenten()) await rewrite(middelen, gemeente)
  }
  /** One thing at a time; what goes wrong is said, and tried again at the next look. */
  const enqueue = (werk: () => Promise<void>): void => {
    rij = rij.then(werk).catch((fout: unknown) => {
      middelen.meld(`Het vernietigen is niet afgemaakt (${nameFout(fout)}). Baken probeert het over een uur opnieuw.`)
    })
  }
  const look = async (): Promise<void> => {
    const nu = new Date()
    const vandaag = dayInNederland(nu)
    if (laatsteNacht === vandaag || hourInNederland(nu) < VANAF_UUR) return run()
    await runNacht()
    laatsteNacht = vandaag
  }
  return {
    run,
    runNacht,
    wek: () => enqueue(run),
    start: () => {
      enqueue(look)
      timer = setInterval(() => enqueue(look), UUR_MS).unref()
    },
    stop: async () => {
      clearInterval(timer)
      await rij
    },
  }
}

const KLOK = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' })
const hourInNederland = (moment: Date): number => Number(KLOK.format(moment).slice(0, 2))

const findGoedgekeurd = ({ achtergrond }: Opruimmiddelen, gemeente: number): Promise<readonly string[]> =>
  achtergrond(gemeente, 'vernietiging:destroy', async ({ db }) => {
    const lijsten = await listGoedgekeurd(db)
    return { body: lijsten.map(({ id }) => id), onderwerp: `vernietigingslijsten/${lijsten.length}` }
  })

const drawUp = ({ achtergrond, bewaarbaren }: Opruimmiddelen, gemeenteId: number): Promise<Opgesteld> =>
  achtergrond(gemeenteId, 'vernietiging:draw_up', async ({ db, now }) => {
    const opgesteld = await drawUpLijst({ db, now }, { gemeenteId, bewaarbaren, door: null })
    return { body: opgesteld, onderwerp: `vernietigingslijst/${opgesteld.lijstId ?? 'geen'}` }
  })

/** Another record, of whichever gemeente, may hold a file of the same content: then it stays. */
async function wipeBestanden(middelen: Opruimmiddelen, gemeente: number): Promise<void> {
  const { achtergrond, isInGebruik, removeBestand } = middelen
  const wipe = <T>(werk: Parameters<typeof achtergrond<T>>[2]) => achtergrond<T>(gemeente, 'vernietiging:wipe', werk)
  const inhoud = await wipe(async ({ db }) => {
    const lijst = await listTeWissen(db)
    return { body: lijst, onderwerp: `bestanden/${lijst.length}` }
  })
  for (const sha256 of inhoud) {
    if (!(await isInGebruik(sha256))) await removeBestand(sha256)
    await wipe(async ({ db }) => {
      await deleteTeWissen(db, sha256)
      return { body: null, onderwerp: 'bestanden/1' }
    })
  }
}

async function rewrite(middelen: Opruimmiddelen, gemeente: number): Promise<void> {
  const { achtergrond, bewaarbaren, rewriteTabellen } = middelen
  const { lijsten, recordsoorten } = await achtergrond(gemeente, 'vernietiging:wipe', async ({ db }) => {
    const open = await listOpTeSchonen(db)
    return { body: open, onderwerp: `vernietigingslijsten/${open.lijsten.length}` }
  })
  if (lijsten.length === 0) return
  const tabellen = bewaarbaren
    .filter(({ recordsoort }) => recordsoorten.includes(recordsoort))
    .flatMap((bewaarbare) => bewaarbare.tabellen)
  if (!(await rewriteTabellen([...new Set([...tabellen, 'bewaring.regel'])]))) return
  await achtergrond(gemeente, 'vernietiging:wipe', async ({ db, now }) => {
    await saveOpgeschoond(db, lijsten, now)
    return { body: null, onderwerp: `vernietigingslijsten/${lijsten.length}` }
  })
}
