// Plants one violation per import rule and expects that very rule to fire: a rule that never fires looks like clean code.
import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CRUISER = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const NAME = 'zzProbe'

/** rule → the file that breaks it, with what it says; `and` is a second file it needs. */
const PROBES = [
  [
    'no-cycles',
    'src/platform/domain/zzProbe.ts',
    "import { b } from './zzProbeB.ts'\nexport const a = b\n",
    { 'src/platform/domain/zzProbeB.ts': "import { a } from './zzProbe.ts'\nexport const b = a\n" },
  ],
  ['domain-is-pure', 'src/modules/programma/domain/zzProbe.ts', "import { z } from 'zod'\nexport const a = z\n"],
  ['domain-is-pure', 'src/platform/domain/zzProbe.ts', "import fs from 'node:fs'\nexport const a = fs\n"],
  [
    'drawing-knows-only-domain',
    'src/modules/inzicht/grafiek/zzProbe.ts',
    "import { parseHTML } from 'linkedom'\nexport const a = parseHTML\n",
  ],
  [
    'contract-knows-only-domain',
    'src/modules/programma/contractZzProbe.ts',
    "import pg from 'pg'\nexport const a = pg\n",
  ],
  ['public-is-pure', 'src/modules/gebieden/public.ts', "import { z } from 'zod'\nexport const a = z\n"],
  [
    'server-and-web-meet-in-the-contract',
    'src/modules/programma/web/zzProbe.ts',
    "import { Problem } from '../../../platform/server/problems.ts'\nexport const a = Problem\n",
  ],
  [
    'server-does-not-know-web',
    'src/modules/programma/server/zzProbe.ts',
    "import { call } from '../../../platform/web/api/call.ts'\nexport const a = call\n",
  ],
  [
    'modules-meet-in-public-ts',
    'src/modules/programma/domain/zzProbe.ts',
    "import { organisatieSleutel } from '../../partners/domain/organisatieSleutel.ts'\nexport const a = organisatieSleutel\n",
  ],
  [
    'platform-knows-no-module',
    'src/platform/domain/zzProbe.ts',
    "import { ROLLEN } from '../../modules/toegang/domain/rol.ts'\nexport const a = ROLLEN\n",
  ],
  [
    'only-app-composes',
    'src/modules/programma/server/zzProbe.ts',
    "import { handelingenOf } from '../../../app/permissions.ts'\nexport const a = handelingenOf\n",
  ],
  [
    'only-platform-touches-http-and-pool',
    'src/modules/programma/server/zzProbe.ts',
    "import pg from 'pg'\nexport const a = pg\n",
  ],
  [
    'only-platform-touches-http-and-pool',
    'src/modules/programma/server/zzProbe.ts',
    "import { withActor } from '../../../platform/server/withActor.ts'\nexport const a = withActor\n",
  ],
  [
    'builders-only-in-tests',
    'src/platform/server/zzProbe.ts',
    "import { startTestDatabase } from '../testing/testDatabase.ts'\nexport const a = startTestDatabase\n",
  ],
  [
    'no-dev-packages-in-production',
    'src/platform/server/zzProbe.ts',
    "import fc from 'fast-check'\nexport const a = fc\n",
  ],
  [
    'module-order-toegang',
    'src/modules/toegang/server/zzProbe.ts',
    "import { ORGANISATIE_SOORTEN } from '../../partners/public.ts'\nexport const a = ORGANISATIE_SOORTEN\n",
  ],
  [
    'module-order-partners',
    'src/modules/partners/server/zzProbe.ts',
    "import { readTekst } from '../../documenten/public.ts'\nexport const a = readTekst\n",
  ],
  [
    'module-order-logboek',
    'src/modules/logboek/server/zzProbe.ts',
    "import { readTekst } from '../../documenten/public.ts'\nexport const a = readTekst\n",
  ],
  [
    'module-order-documenten',
    'src/modules/documenten/server/zzProbe.ts',
    "import { programmaContract } from '../../programma/contract.ts'\nexport const a = programmaContract\n",
  ],
  [
    'module-order-notities',
    'src/modules/notities/server/zzProbe.ts',
    "import { programmaContract } from '../../programma/contract.ts'\nexport const a = programmaContract\n",
  ],
  [
    'module-order-programma',
    'src/modules/programma/server/zzProbe.ts',
    "import { activiteitenContract } from '../../activiteiten/contract.ts'\nexport const a = activiteitenContract\n",
  ],
  [
    'module-order-activiteiten',
    'src/modules/activiteiten/server/zzProbe.ts',
    "import { bewaringContract } from '../../bewaring/contract.ts'\nexport const a = bewaringContract\n",
  ],
  [
    'module-order-termijnen',
    'src/modules/termijnen/server/zzProbe.ts',
    "import { programmaContract } from '../../programma/contract.ts'\nexport const a = programmaContract\n",
  ],
]

const made = new Set()
const silent = []
for (const [rule, file, source, and = {}] of PROBES) {
  const files = { [file]: source, ...and }
  try {
    for (const [name, text] of Object.entries(files)) plant(name, text)
    const fired = await rulesThatFire(file)
    if (!fired.includes(rule)) silent.push(`${rule} (${file})`)
  } finally {
    for (const name of made) rmSync(name, { recursive: true, force: true })
    made.clear()
  }
}
if (silent.length > 0) {
  process.stderr.write(`Deze importregels slaan niet aan op een overtreding:\n  ${silent.join('\n  ')}\n`)
  process.exitCode = 1
} else {
  process.stdout.write(`${PROBES.length} proeven: elke importregel slaat aan.\n`)
}

/** Notes the first folder that is new, so that clean-up leaves nothing behind. */
function plant(name, text) {
  const full = path.join(ROOT, name)
  const firstNew = mkdirSync(path.dirname(full), { recursive: true })
  made.add(firstNew ?? full)
  writeFileSync(full, text)
}

async function rulesThatFire(file) {
  const opties = ['--config', path.join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', file]
  const { stdout } = await run(process.execPath, [CRUISER, ...opties], { cwd: ROOT, maxBuffer: 1 << 28 }).catch(
    (fout) => fout,
  )
  return JSON.parse(stdout)
    .summary.violations.filter(({ from }) => from.includes(NAME) || from === file)
    .map(({ rule }) => rule.name)
}
