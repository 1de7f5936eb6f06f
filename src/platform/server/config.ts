import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseBewaarschema } from '../domain/backup/bewaarschema.ts'
import { listZwakkeGeheimen } from './listZwakkeGeheimen.ts'

function readBewaarschema(tekst: string, ctx: z.RefinementCtx<string>) {
  const schema = parseBewaarschema(tekst)
  if (schema !== null) return schema
  ctx.addIssue('Schrijf dagen/weken/maanden, met ten minste één dag. Bijvoorbeeld 7/4/3.')
  return z.NEVER
}

const velden = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** First port to try; the next free one is taken when it is in use. */
  PORT: z.coerce.number().int().min(1).max(65535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Folder of the embedded database, uploaded files and secrets. */
  BAKEN_DATA: z.string().min(1).default('.baken'),
  /** Runtime role. Absent: the embedded PostgreSQL. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Owner of the tables; only for migrations. */
  DATABASE_MIGRATION_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The address people use, when a proxy with TLS stands in front: makes cookies Secure. */
  BAKEN_ADRES: z.url({ protocol: /^https?$/ }).optional(),
  /** Number of trusted proxies in front, so that the address of a caller is real. */
  BAKEN_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /**
   * Names of servers inside the own network that Baken may ask although they are not on the internet, between commas: an inlogdienst
   * of the gemeente. Always over TLS.
   */
  BAKEN_INTERNE_SERVERS: z
    .string()
    .default('')
    .transform((namen) =>
      namen
        .toLowerCase()
        .split(',')
        .map((naam) => naam.trim()),
    )
    .transform((namen) => namen.filter((naam) => naam !== '')),
  /** Where the open data of CBS stands, and that of others at CBS. Absent: at CBS itself. */
  BAKEN_CBS: z.url({ protocol: /^https?$/ }).optional(),
  BAKEN_CBS_DERDEN: z.url({ protocol: /^https?$/ }).optional(),
  /** Mail server for what goes out, with user and password when it asks for them. Absent: messages wait in the outbox. */
  BAKEN_SMTP: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The address that messages come from. */
  BAKEN_AFZENDER: z.email().max(254).optional(),
  /** File to which the tree heads of the log are appended, best on another disk or machine. Absent: they stay in the database. */
  BAKEN_ANKER: z.string().min(1).optional(),
  /** Folder for the nightly backup, best on another disk or machine. Absent: none is made. */
  BAKEN_BACKUP_MAP: z.string().min(1).optional(),
  /** The hour in the Netherlands from which on the backup of that night is made. */
  BAKEN_BACKUP_UUR: z.coerce.number().int().min(0).max(23).default(2),
  /** How many days, weeks and months back one backup each is kept. */
  BAKEN_BACKUP_BEWAAR: z.string().default('7/4/3').transform(readBewaarschema),
  /** Key file to encrypt backups with. Absent: they are as readable as the data folder. */
  BAKEN_BACKUP_SLEUTEL: z.string().min(1).optional(),
  /** Where people report a weakness, for security.txt. Absent: the makers of Baken. */
  BAKEN_BEVEILIGINGSCONTACT: z.url({ protocol: /^(mailto|https)$/ }).optional(),
  /** So many requests a minute for one person, and for one API key. */
  BAKEN_VERZOEKEN_PER_MINUUT: z.coerce.number().int().min(60).max(10_000_000).default(1200),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
})

const omgeving = velden.refine(
  ({ BAKEN_SMTP, BAKEN_AFZENDER }) => BAKEN_SMTP === undefined || BAKEN_AFZENDER !== undefined,
  {
    path: ['BAKEN_AFZENDER'],
    message: 'Vul het adres in waar de post van Baken vandaan komt, want BAKEN_SMTP is gezet.',
  },
)

export type Config = z.output<typeof omgeving>

/** What holds a password may stand in a file instead: the variable with _FILE names it. */
const GEHEIMEN = ['DATABASE_URL', 'DATABASE_MIGRATION_URL', 'BAKEN_SMTP'] as const

/** Parses the environment once, at boot; throws one Error with every fault in it, without a secret. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const gelezen = omgeving.safeParse({ ...env, ...readGeheimbestanden(env) })
  if (!gelezen.success)
    return refuseInstellingen(gelezen.error.issues.map((fout) => `${fout.path.join('.')}: ${fout.message}`))
  const { DATABASE_URL, DATABASE_MIGRATION_URL, BAKEN_SMTP } = gelezen.data
  const zwak = listZwakkeGeheimen({ DATABASE_URL, DATABASE_MIGRATION_URL, BAKEN_SMTP })
  return zwak.length === 0 ? gelezen.data : refuseInstellingen(zwak)
}

function readGeheimbestanden(env: NodeJS.ProcessEnv): Record<string, string> {
  const bestanden = GEHEIMEN.flatMap((naam) => {
    const pad = env[`${naam}_FILE`]
    return pad === undefined ? [] : [[naam, pad] as const]
  })
  return Object.fromEntries(bestanden.map(([naam, pad]) => [naam, readGeheimbestand(naam, pad)]))
}

function readGeheimbestand(naam: string, pad: string): string {
  try {
    return readFileSync(pad, 'utf8').trim()
  } catch {
    return refuseInstellingen([
      `${naam}_FILE: dit bestand is niet te lezen. Kijk na of het er staat en van wie het is.`,
    ])
  }
}

function refuseInstellingen(fouten: readonly string[]): never {
  const regels = fouten.map((fout) => `  ${fout}`).join('\n')
  throw new Error(`De instellingen kloppen niet. Verbeter deze omgevingsvariabelen:\n${regels}`)
}
