import { ROLLEN } from '../../../modules/toegang/domain/rol.ts'
import type { TestApp } from '../startTestApp.ts'
import { send } from './send.ts'
import { VOORBEELDTEKST } from './voorbeeldtekst.ts'
import type { Organisatie, Rolparen } from './startWereld.ts'

/** Key of the purpose for which everybody may open dossiers. */
export const DOEL = 'woonoverlast'

/** A notitie of a partner, with somebody who reads along and somebody who had to see it in an emergency. */
export async function fillNotities(proef: TestApp, paren: Rolparen, partij: Organisatie): Promise<void> {
  const [adviseur, collega] = paren.get('adviseur_veiligheid') ?? []
  const [regisseur] = paren.get('procesregisseur') ?? []
  if (!adviseur || !collega || !regisseur) throw new Error('nobody to write')

  await send(proef.beheerder, 'POST', '/verwerkingen', {
    ...{
      naam: 'Woonoverlast',
      doel: 'Overlast in de buurt oplossen',
      grondslag: 'taak',
      wet: 'Gemeentewet artikel 172',
    },
    ...{ gegevens: 'Namen en afspraken', betrokkenen: 'Inwoners', ontvangers: 'Politie', doorgifte: '' },
    ...{ bewaartermijn: 'Vijf jaar na sluiten', beveiliging: 'Alleen wie deelneemt', vanaf: '2026-01-01', tot: null },
    rollen: ROLLEN,
  })
  const schrijver = adviseur.voor(DOEL)
  const notitie = await send(schrijver, 'POST', '/notities', {
    ...{ titel: 'Afspraken over de haven', tekst: 'Samen langs de kade', organisatieId: partij.id },
    ...{ regime: 'avg', vertrouwelijkheid: 'zaakvertrouwelijk' },
  })
  await schrijver.upload(`/notities/${notitie.id}/bijlagen`, 'plan voor de kade.txt', VOORBEELDTEKST)
  const lezer = (await regisseur.get('/sessie')).body.medewerker.id
  await send(schrijver, 'POST', `/notities/${notitie.id}/deelnames`, {
    ...{ houder: { soort: 'medewerker', id: lezer }, als: 'lezer', delen: null, tot: null },
  })
  await send((await proef.als('procesregisseur')).voor(DOEL), 'POST', '/noodtoegang', {
    ...{ kenmerk: notitie.kenmerk, reden: 'Iemand is in gevaar en niemand is te bereiken.' },
  })
}
