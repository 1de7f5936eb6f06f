/** PostgreSQL keeps no null character, and no half of a pair of surrogates in JSON. */
const ONBEWAARBAAR = /[\0\p{Cs}]/u

type Plek = { readonly in: Plek | null; readonly naam: string; readonly waarde: unknown }

/** Where in what was sent a text stands that cannot be stored, in no order. In one pass, without recursion: it may be deep. */
export function findOnbewaarbaar(gestuurd: unknown): (readonly string[])[] {
  const gevonden: Plek[] = []
  const teBekijken: Plek[] = [{ in: null, naam: '', waarde: gestuurd }]
  for (let plek = teBekijken.pop(); plek !== undefined; plek = teBekijken.pop()) {
    const { waarde } = plek
    if (typeof waarde === 'string') {
      if (ONBEWAARBAAR.test(waarde)) gevonden.push(plek)
    } else if (typeof waarde === 'object' && waarde !== null) {
      for (const [naam, deel] of Object.entries(waarde)) teBekijken.push({ in: plek, naam, waarde: deel })
    }
  }
  return gevonden.map(padOf)
}

function padOf(plek: Plek): readonly string[] {
  const namen: string[] = []
  for (let hier = plek; hier.in !== null; hier = hier.in) namen.push(hier.naam)
  return namen.reverse()
}
