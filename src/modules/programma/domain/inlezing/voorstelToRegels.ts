import type { Programmavoorstel, VoorstelActie, VoorstelDoel, VoorstelResultaat, Herkend } from '../voorstel.ts'
import { withoutDoubles } from '../velden.ts'
import type { Inhoud, OnderdeelSoort } from '../onderdeel.ts'
import type { Regel } from './regel.ts'

type NieuweId = () => string
type Plaats = { readonly ouderId: string | null; readonly volgorde: number }

/** The recognised proposal as lines that can be reviewed one by one. `nieuweId` gives each its id. */
export function voorstelToRegels(voorstel: Programmavoorstel, nieuweId: NieuweId): Regel[] {
  const regels: Regel[] = []
  const add = <S extends OnderdeelSoort>(soort: S, inhoud: Inhoud[S], herkend: Herkend, plaats: Plaats): string => {
    const regel = { id: nieuweId(), soort, inhoud, ...plaats, ...kenmerken(herkend) }
    // A union member picked by a generic: TypeScript cannot see that soort and inhoud belong together.
    regels.push(regel as unknown as Regel)
    return regel.id
  }
  const prioriteitIds: string[] = []
  const inzetIds: string[][] = []
  voorstel.prioriteiten.forEach((prioriteit, p) => {
    const prioriteitId = add('prioriteit', { naam: prioriteit.naam }, prioriteit, { ouderId: null, volgorde: p + 1 })
    prioriteitIds.push(prioriteitId)
    inzetIds.push(
      prioriteit.inzetten.map((inzet, i) => {
        const plaats = { ouderId: prioriteitId, volgorde: i + 1 }
        const inzetId = add('inzet', { inzet: inzet.inzet, ambitie: inzet.ambitie }, inzet, plaats)
        inzet.acties.forEach((actie, a) => add('actie', toActie(actie), actie, { ouderId: inzetId, volgorde: a + 1 }))
        return inzetId
      }),
    )
  })
  voorstel.doelen.forEach((doel, d) => add('doel', toDoel(doel), doel, { ouderId: ouderOf(doel), volgorde: d + 1 }))
  voorstel.resultaten.forEach((resultaat, r) =>
    add('resultaat', toResultaat(resultaat), resultaat, { ouderId: null, volgorde: r + 1 }),
  )
  return regels

  function ouderOf({ bij }: VoorstelDoel): string | null {
    if (bij === null) return null
    const inzetId = bij.inzet === null ? undefined : inzetIds[bij.prioriteit]?.[bij.inzet]
    return inzetId ?? prioriteitIds[bij.prioriteit] ?? null
  }
}

const kenmerken = ({ bron, zekerheid, twijfel }: Herkend) => ({
  bron: bron,
  zekerheid,
  twijfel,
  nagekeken: false,
  vervallen: false,
  bestaandId: null,
  verschil: null,
  versie: 1,
})

const toActie = ({ hoe, planning, wie, notities }: VoorstelActie): Inhoud['actie'] => ({
  hoe,
  planning,
  partijen: withoutDoubles(wie.map(({ tekst, rol, organisatieId }) => ({ tekst, rol, organisatieId }))),
  notitie: notities.join('\n'),
})

const toDoel = (doel: VoorstelDoel): Inhoud['doel'] => ({
  tekst: doel.tekst,
  indicator: doel.indicator,
  richting: doel.richting,
  wijze: doel.wijze,
  waarde: doel.waarde,
  grens: doel.grens,
  beginwaarde: doel.beginwaarde,
  eenheid: doel.eenheid,
  basisjaar: doel.basisjaar,
  doeljaar: doel.doeljaar,
  kwalitatief: doel.kwalitatief,
})

const toResultaat = (resultaat: VoorstelResultaat): Inhoud['resultaat'] => ({
  tekst: resultaat.tekst,
  getal: resultaat.getal,
  wat: resultaat.wat,
  eenheid: resultaat.eenheid,
  jaar: resultaat.jaar,
  benadering: resultaat.benadering,
  negatief: resultaat.negatief,
  thema: resultaat.thema,
})
