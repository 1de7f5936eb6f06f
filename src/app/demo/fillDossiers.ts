import { createNotitie, type NieuweNotitie } from '../../modules/notities/server/public.ts'
import { listAlleOrganisaties } from '../../modules/partners/server/public.ts'
import { insertDeelname, insertVerwerking, listVerwerkingen, lockDossier } from '../../modules/toegang/server/public.ts'
import type { ActorContext } from '../../platform/server/withActor.ts'

type Verwerking = Parameters<typeof insertVerwerking>[2]

const SAMEN = { ontvangers: 'Deelnemers aan het overleg', doorgifte: '', tot: null, vanaf: '2026-01-01' } as const
const AFSCHERMING = 'Alleen wie deelneemt ziet het dossier; wie iets inziet, staat in het logboek'

const VERWERKINGEN: readonly Verwerking[] = [
  {
    ...SAMEN,
    naam: 'Woonoverlast en burenruzie',
    doel: 'Overlast tussen buren oplossen en voorkomen dat die terugkomt',
    grondslag: 'taak',
    wet: 'Gemeentewet artikel 151d en 172',
    gegevens: 'Naam, adres, meldingen en gemaakte afspraken',
    betrokkenen: 'Inwoners die overlast melden of veroorzaken',
    bewaartermijn: 'Vijf jaar na afsluiten',
    beveiliging: AFSCHERMING,
    rollen: ['adviseur_veiligheid', 'procesregisseur', 'casusdeelnemer', 'boa', 'partner', 'burgemeester'],
  },
  {
    ...SAMEN,
    naam: 'Samenwerken met organisaties',
    doel: 'Vastleggen wat de gemeente met een organisatie over veiligheid afspreekt',
    grondslag: 'taak',
    wet: 'Gemeentewet artikel 160',
    gegevens: 'Naam en zakelijke gegevens van contactpersonen, verslagen van gesprekken',
    betrokkenen: 'Contactpersonen van organisaties',
    bewaartermijn: 'Zeven jaar na het laatste contact',
    beveiliging: AFSCHERMING,
    rollen: ['adviseur_veiligheid', 'procesregisseur', 'jurist'],
  },
]

const NOTITIES: readonly (Omit<NieuweNotitie, 'organisatieId'> & { readonly metOrganisatie: boolean })[] = [
  {
    titel: 'Afspraken over toezicht bij de jachthaven',
    tekst: 'De wijkagent loopt in juli en augustus elke vrijdagavond langs de steigers.\nWe bellen elkaar op maandag.',
    ...{ regime: 'avg', vertrouwelijkheid: 'zaakvertrouwelijk', metOrganisatie: true },
  },
  {
    titel: 'Wie belt wie bij hoog water',
    tekst: 'De lijst met telefoonnummers ligt bij de receptie. In september lopen we hem samen na.',
    ...{ regime: 'avg', vertrouwelijkheid: 'intern', metOrganisatie: false },
  },
]

export const DEMO_DOEL = 'woonoverlast-en-burenruzie'

/** The purposes in the register and a few notities, unless the register holds something already. */
export async function fillDossiers(ctx: ActorContext): Promise<boolean> {
  const { db, actor, now } = ctx
  if ((await listVerwerkingen(db, now)).length > 0) return false
  for (const verwerking of VERWERKINGEN) await insertVerwerking(db, actor.gemeenteId, verwerking)
  const politie = (await listAlleOrganisaties(db)).find(({ naam }) => naam === 'Politie')
  if (!politie) return true
  for (const { metOrganisatie, ...notitie } of NOTITIES) {
    const id = await createNotitie(ctx, { ...notitie, organisatieId: politie.id })
    const dossier = metOrganisatie && (await lockDossier(db, id))
    if (!dossier) continue
    const houder = { soort: 'organisatie', id: politie.id } as const
    const deelname = { houder, als: 'lezer', delen: null, sinds: now, tot: null } as const
    await insertDeelname(db, actor, { id, soort: 'notitie', begonnenOp: dossier.begonnen_op }, deelname)
  }
  return true
}
