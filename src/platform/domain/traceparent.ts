/** Where a request stands in the trace of its caller (W3C Trace Context): 32 and 16 hexadecimal digits. */
export type Trace = { readonly traceId: string; readonly parentSpanId: string }

const VORM = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/s
const NUL = /^0+$/

/** The value of the header `traceparent`; null for what is not valid, which the standard says to ignore. A later version may say more behind it. */
export function parseTraceparent(kop: string): Trace | null {
  const [, versie, traceId = '', parentSpanId = '', rest] = VORM.exec(kop.slice(0, 512)) ?? []
  if (versie === undefined || versie === 'ff' || (versie === '00' && rest !== undefined)) return null
  return NUL.test(traceId) || NUL.test(parentSpanId) ? null : { traceId, parentSpanId }
}
