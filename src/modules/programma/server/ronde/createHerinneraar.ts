import { createUurtaak, type Uurtaak } from '../../../../platform/server/createUurtaak.ts'
import type { Achtergrond } from '../../../../platform/server/withActor.ts'
import type { Rondemiddelen } from './mailUitvraag.ts'
import { remindDue } from './stuurHerinneringen.ts'

type Opties = {
  readonly achtergrond: Achtergrond
  /** The gemeenten with a round of which the last day is near. */
  readonly gemeenten: () => Promise<readonly number[]>
  readonly middelen: Rondemiddelen
  readonly meld: (zin: string) => void
}

/** Sends the reminders that are due. A look costs one query where nothing is due. */
export const createHerinneraar = ({ middelen, ...rest }: Opties): Uurtaak =>
  createUurtaak({
    ...rest,
    taak: 'ronde:remind',
    wat: 'herinneringen',
    doe: (ctx, gemeenteId) => remindDue(ctx, gemeenteId, middelen),
    na: middelen.post.wek,
    mislukt: 'De herinneringen van uitvraagrondes konden niet worden nagekeken',
  })
