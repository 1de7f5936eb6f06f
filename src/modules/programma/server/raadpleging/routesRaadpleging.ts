import { datum } from '../../../../platform/domain/datum.ts'
import type { Api } from '../../../../platform/server/api.ts'
import type { Gokrem } from '../../../toegang/server/public.ts'
import { raadplegingContract as contract } from '../../contractRaadpleging.ts'
import {
  closeRaadpleging,
  openRaadpleging,
  readRaadplegingen,
  readReacties,
  reviewReactie,
  updateRaadpleging,
} from './editRaadpleging.ts'
import { readOpenbareRaadpleging, receiveReactie } from './openbareRaadpleging.ts'

/** `rem` slows down who sends many reactions from one network address. */
export function raadplegingRoutes(api: Api, rem: Gokrem): void {
  beheerRoutes(api)
  api.implementOpenbaar(contract.getOpenbareRaadpleging, (ctx, { params }) =>
    readOpenbareRaadpleging(ctx, params.sleutel),
  )
  api.implementOpenbaar(contract.createReactie, (ctx, { params, body }) =>
    receiveReactie(ctx, rem, params.sleutel, body),
  )
}

function beheerRoutes(api: Api): void {
  api.implement(contract.listRaadplegingen, async (ctx, { params: { id } }) => ({
    body: { items: await readRaadplegingen(ctx, id) },
    onderwerp: `programma/${id}`,
  }))
  api.implement(contract.createRaadpleging, async (ctx, { params: { id }, body }) => {
    const raadpleging = await openRaadpleging(ctx, id, withDagen(body))
    return { body: raadpleging, onderwerp: `raadpleging/${raadpleging.id}` }
  })
  api.implement(contract.updateRaadpleging, async (ctx, { params: { id }, body: { versie, ...invoer } }) => ({
    body: await updateRaadpleging(ctx, { id, versie }, withDagen(invoer)),
    onderwerp: `raadpleging/${id}`,
  }))
  api.implement(contract.closeRaadpleging, async (ctx, { params: { id }, body: { versie } }) => ({
    body: await closeRaadpleging(ctx, { id, versie }),
    onderwerp: `raadpleging/${id}`,
  }))
  api.implement(contract.listReacties, async (ctx, { params: { id } }) => ({
    body: { items: await readReacties(ctx, id) },
    onderwerp: `raadpleging/${id}`,
  }))
  api.implement(contract.reviewReactie, async (ctx, { params, body: { versie, ...beoordeling } }) => ({
    body: await reviewReactie(ctx, { ...params, versie }, beoordeling),
    onderwerp: `reactie/${params.reactieId}`,
  }))
}

/** The contract let only calendar days through. */
const withDagen = <T extends { readonly van: string; readonly tot: string }>(invoer: T) => ({
  ...invoer,
  van: datum(invoer.van),
  tot: datum(invoer.tot),
})
