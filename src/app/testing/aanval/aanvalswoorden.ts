/** In what an attacker types; it may not come back in a refusal. */
export const EIGEN_WOORD = 'persoonlijkwoord'

/** What somebody types who wants to reach SQL, a page, a spreadsheet, a header, a log or a file. Each keeps {@link EIGEN_WOORD}. */
export const AANVALSTEKSTEN: readonly string[] = [
  `${EIGEN_WOORD}' or '1'='1'; drop table programma.programma; --`,
  `${EIGEN_WOORD}"; select pg_sleep(5); --`,
  `<script>alert("${EIGEN_WOORD}")</script><img src=x onerror=alert(1)>`,
  `{{constructor.constructor("return process")()}} \${7*7} <%= ${EIGEN_WOORD} %>`,
  `=cmd|' /C calc'!A0 ${EIGEN_WOORD}`,
  `${EIGEN_WOORD}\r\nSet-Cookie: baken_sessie=1\r\n\r\n<html>`,
  `${EIGEN_WOORD}\n{"level":60,"msg":"gelogd door een aanvaller"}`,
  `../../../../etc/passwd ${EIGEN_WOORD}`,
  `${EIGEN_WOORD}\u0000afgekapt`,
  `${EIGEN_WOORD} \ud800 half`,
  `\u202e${EIGEN_WOORD}\u0007\u001b[31m`,
  `${EIGEN_WOORD} ${'a'.repeat(40)}!${'(a+)+'.repeat(8)}`,
  `%${EIGEN_WOORD}_\\%27`,
  `${EIGEN_WOORD} \${jndi:ldap://127.0.0.1/a}`,
]

/** Another kind of value than a field asks for. */
export const VERKEERDE_SOORTEN: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  9_007_199_254_740_991,
  '',
  'tekst waar iets anders hoort',
  '0000-00-00',
  '9999-12-31',
  [],
  [[[]]],
  {},
  { $ne: null },
  { toString: 'x', length: 3 },
]

/** Numbers that are whole, and stand for no version that can be. */
export const VREEMDE_VERSIES: readonly number[] = [-1, 0, 2_147_483_647, 2_147_483_648, 9_007_199_254_740_991]

/** Instead of one part of an address, as it goes over the line. */
export const PADTRUCS: readonly string[] = [
  '%2e%2e',
  '..%2f..%2fetc%2fpasswd',
  '%00',
  '%ff%fe',
  '%',
  '%2f',
  ';id=1',
  '%3Cscript%3E',
  "'%20or%201=1--",
  'a'.repeat(5000),
  '0',
  'null',
  '__proto__',
]

/** Places in a list, made up. */
export const VERZONNEN_BLADWIJZERS: readonly string[] = [
  'geen-bladwijzer',
  Buffer.from('null').toString('base64url'),
  ...["'", 'geen-id', '9999-99-99', ''].map((waarde) =>
    Buffer.from(
      JSON.stringify(Object.fromEntries(['id', 'naam', 'tijd', 'jaar', 'op', 'moment'].map((veld) => [veld, waarde]))),
    ).toString('base64url'),
  ),
]

export const TE_VEEL_VELDEN = {
  gemeente_id: 9991,
  gemeenteId: 9991,
  medewerkerId: '00000000-0000-4000-8000-000000000000',
  rol: 'beheerder',
  handelingen: ['*'],
  verwijderdOp: null,
  constructor: { prototype: { isBeheerder: true } },
}

export const DIEP = 10_000
