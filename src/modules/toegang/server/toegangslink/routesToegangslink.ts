import type { Api } from '../../../../platform/server/api.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'
import { toegangslinkContract } from '../../contractToegangslink.ts'
import { createGokrem } from '../gokrem.ts'
import { openToegangslink, useToegangslink } from './openToegangslink.ts'
import { requestHerstel } from './requestHerstel.ts'

export type ToegangslinkOpties = { readonly geheim: Buffer; readonly postweg: Postweg }

/** Choosing a password by a link in a mail: before anybody is known. */
export function toegangslinkRoutes(api: Api, { geheim, postweg }: ToegangslinkOpties): void {
  const gokrem = createGokrem(geheim, 'toegangslink')
  api.implementOpenbaar(toegangslinkContract.getWachtwoordherstel, async () => ({ perMail: postweg.post.heeftServer }))
  api.implementOpenbaar(toegangslinkContract.requestWachtwoordherstel, async (ctx, { body }) => {
    await requestHerstel(ctx, geheim, postweg, body.email)
    return null
  })
  api.implementOpenbaar(toegangslinkContract.openToegangslink, async (ctx, { body }) => {
    const { soort, naam, email, gemeente } = await openToegangslink(ctx, gokrem, body.sleutel)
    return { soort, naam, email, gemeente }
  })
  api.implementOpenbaar(toegangslinkContract.useToegangslink, async (ctx, { body }) => {
    await useToegangslink(ctx, geheim, gokrem, body)
    return null
  })
}
