import { createUurtaak, type Uurtaak } from '../../../../platform/server/createUurtaak.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'
import type { Achtergrond } from '../../../../platform/server/withActor.ts'
import { runControles } from './runControles.ts'

type Opties = {
  readonly achtergrond: Achtergrond
  readonly gemeenten: () => Promise<readonly number[]>
  readonly postweg: Postweg
  readonly meld: (zin: string) => void
}

/** Asks partners who still needs access. Without a mail server nobody would be asked, so then nobody loses access by it either. */
export const createControleur = ({ gemeenten, postweg, ...rest }: Opties): Uurtaak =>
  createUurtaak({
    ...rest,
    gemeenten: async () => (postweg.post.heeftServer ? gemeenten() : []),
    taak: 'partnertoegang:review',
    wat: 'toegangscontroles',
    doe: (ctx, gemeenteId) => runControles({ ...ctx, gemeenteId, adres: postweg.adres }),
    na: postweg.post.wek,
    mislukt: 'De toegang van partners kon niet worden nagekeken',
  })
