import { destroyActiviteiten, listOudeActiviteiten } from '../../modules/activiteiten/server/public.ts'
import { destroyVerzoeken, listOudeVerzoeken, type Bewaarbare } from '../../modules/bewaring/server/public.ts'
import { destroyNotitie, listOudeNotities } from '../../modules/notities/server/public.ts'
import { destroyReacties, listOudeReacties } from '../../modules/programma/server/public.ts'
import { destroyMedewerkers, listBeeindigden } from '../../modules/toegang/server/public.ts'

/** Every kind of record that can be destroyed. What destroys it again after a restore stands in `vergeters.ts`. */
export const bewaarbaren: readonly Bewaarbare[] = [
  {
    recordsoort: 'activiteiten.activiteit',
    list: listOudeActiviteiten,
    destroy: destroyActiviteiten,
    tabellen: [
      ...['activiteiten.activiteit', 'activiteiten.activiteit_partij', 'activiteiten.activiteit_actie'],
      ...['activiteiten.kanaal', 'activiteiten.bijlage', 'activiteiten.gebeurtenis', 'activiteiten.reeks'],
      'documenten.bestand',
    ],
  },
  {
    recordsoort: 'notities.notitie',
    list: listOudeNotities,
    destroy: async (db, _gemeente, ids) => {
      const bestanden: Buffer[] = []
      for (const id of ids) bestanden.push(...((await destroyNotitie(db, id))?.bestanden ?? []))
      return bestanden
    },
    tabellen: [
      ...['notities.notitie', 'notities.tekst', 'notities.bijlage', 'notities.gebeurtenis'],
      ...['toegang.dossier', 'toegang.deelname'],
    ],
  },
  {
    recordsoort: 'bewaring.verzoek',
    list: listOudeVerzoeken,
    destroy: async (db, _gemeente, ids) => {
      await destroyVerzoeken(db, ids)
      return []
    },
    tabellen: ['bewaring.verzoek', 'bewaring.ontvanger'],
  },
  {
    recordsoort: 'programma.reactie',
    list: listOudeReacties,
    destroy: async (db, _gemeente, ids) => {
      await destroyReacties(db, ids)
      return []
    },
    tabellen: ['programma.reactie'],
  },
  {
    recordsoort: 'toegang.medewerker',
    list: listBeeindigden,
    destroy: async (db, gemeente, ids) => {
      await destroyMedewerkers(db, gemeente, ids)
      return []
    },
    tabellen: [
      ...['toegang.medewerker', 'toegang.account', 'toegang.sessie', 'toegang.toegangslink', 'toegang.inlogkoppeling'],
      ...['toegang.medewerker_rol', 'toegang.totp', 'toegang.passkey', 'toegang.herstelcode', 'toegang.aanmelding'],
    ],
  },
]

/** By kind of record, for who restores a backup. */
export const tabellenOf = (recordsoort: string): readonly string[] =>
  bewaarbaren.find((bewaarbare) => bewaarbare.recordsoort === recordsoort)?.tabellen ?? []
