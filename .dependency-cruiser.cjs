/** The import rules of docs/architectuur.md. Each has a probe in scripts/probes.mjs that must trip it. */

/** The allowed order: a module may use the public files of those before it. */
const MODULES = [
  'toegang',
  'partners',
  'logboek',
  'gebieden',
  'documenten',
  'notities',
  'termijnen',
  'programma',
  'activiteiten',
  'inzicht',
  'verantwoording',
  'bewaring',
]

const moduleOrder = MODULES.map((naam, plaats) => ({
  name: `module-order-${naam}`,
  comment: `${naam} may use only ${MODULES.slice(0, plaats).join(', ') || 'platform'}. Let app pass in what it needs of a later module.`,
  severity: 'error',
  from: { path: `^src/modules/${naam}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: `^src/modules/(${MODULES.slice(plaats + 1).join('|') || 'geen'})/` },
}))

const PURE = '^src/(platform/domain|modules/[^/]+/domain)/'
const TESTS = '\\.(test|spec)\\.tsx?$|/testing/'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Split what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment:
        'Domain imports domain (and public.ts of a module before it): no packages, no Node, no contract, no server, no web.',
      severity: 'error',
      from: { path: PURE, pathNot: TESTS },
      to: { pathNot: `${PURE}|^src/modules/[^/]+/public\\.ts$` },
    },
    {
      name: 'drawing-knows-only-domain',
      comment:
        'What draws is the same in the browser and on the server: domain and the drawing library, nothing of either side.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/grafiek/', pathNot: TESTS },
      to: { pathNot: `${PURE}|^src/modules/[^/]+/grafiek/|node_modules/@observablehq/plot/` },
    },
    {
      name: 'contract-knows-only-domain',
      comment: 'A contract is shapes: domain, other contract files, public.ts and zod.',
      severity: 'error',
      from: { path: '^src/(platform/contract|modules/[^/]+/contract[^/]*)\\.ts$' },
      to: {
        pathNot: `${PURE}|^src/platform/contract\\.ts$|/contract[^/]*\\.ts$|^src/modules/[^/]+/public\\.ts$|node_modules/zod/`,
      },
    },
    {
      name: 'public-is-pure',
      comment: 'public.ts re-exports what is pure.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/public\\.ts$' },
      to: { pathNot: PURE },
    },
    {
      name: 'server-and-web-meet-in-the-contract',
      comment: 'Put what both need in domain or the contract.',
      severity: 'error',
      from: { path: '^src/(platform|app|modules/[^/]+)/web/', pathNot: TESTS },
      to: { path: '/server/|^src/app/[^/]+\\.ts$|^src/app/cli/' },
    },
    {
      name: 'server-does-not-know-web',
      comment: 'The server sends data and abilities; the screen decides how they look.',
      severity: 'error',
      from: { path: '/server/' },
      to: { path: '/web/' },
    },
    {
      name: 'modules-meet-in-public-ts',
      comment: 'Another module is reached through public.ts, server/public.ts, web/public.ts or its contract only.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: TESTS },
      to: {
        path: '^src/modules/',
        pathNot: '^src/modules/($1/|[^/]+/(public|contract|server/public|web/public)\\.ts$)',
      },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'Pass in from app what platform needs of a module.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: TESTS },
      to: { path: '^src/(modules|app)/' },
    },
    {
      name: 'only-app-composes',
      comment: 'app knows all; nobody knows app.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: TESTS },
      to: { path: '^src/app/' },
    },
    {
      name: 'only-platform-touches-http-and-pool',
      comment:
        'A module gets its SQL handle from the context and its routes from the api: it cannot forget permission, tenant or audit.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: TESTS },
      to: {
        path: 'node_modules/(fastify|@fastify|pg)/|^src/platform/server/(database/(?!schema\\.generated)|httpServer)|^src/platform/server/withActor\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'builders-only-in-tests',
      comment: 'What is under testing/ is for tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: '/testing/' },
    },
    {
      name: 'no-dev-packages-in-production',
      comment:
        'npm start installs without dev packages. The hooks read sources for tests only; what is installed is compiled.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TESTS, '^src/platform/server/threads/sourceHooks\\.mjs$'].flat() },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    ...moduleOrder,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'],
    },
  },
}
