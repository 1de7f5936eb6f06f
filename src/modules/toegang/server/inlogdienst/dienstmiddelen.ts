import { hostOf, isLokaleNaam } from '../../../../platform/server/buiten/checkBuitenadres.ts'
import type { Kluis } from '../../../../platform/server/kluis.ts'
import type { Organisaties } from '../organisaties.ts'
import type { Rolbron } from '../rollen/rolbron.ts'
import { createDienstcontact, type Dienstcontact, type Gesprekspartner } from './dienstcontact.ts'
import { Dienstfout } from './dienstfouten.ts'
import { createDienstkluis } from './openDienstsessie.ts'
import type { Inlogdienst } from './inlogdienstRepository.ts'

/** What signing in at a service needs from outside. */
export type Dienstmiddelen = {
  readonly contact: Dienstcontact
  readonly kluis: Kluis
  /** The address of Baken as people type it. */
  readonly adres: string
  readonly organisaties: Organisaties
  readonly rolbron: Rolbron
}

type Opties = {
  readonly geheim: Buffer
  readonly adres: string
  readonly interneServers: readonly string[]
}

/** Baken runs on one machine only when that is the address people type. */
export function createDienstmiddelen({ geheim, adres, interneServers }: Opties) {
  const opEigenMachine = isLokaleNaam(hostOf(new URL(adres)))
  return { contact: createDienstcontact({ opEigenMachine, interneServers }), kluis: createDienstkluis(geheim), adres }
}

export const plaatsOfGeheim = (gemeenteId: number, id: string): string => `client/${gemeenteId}/${id}`

/** A service as it is spoken to, with its secret opened. */
export function toGesprekspartner(kluis: Kluis, dienst: Inlogdienst): Gesprekspartner {
  const { id, gemeenteId, issuer, clientId, clientGeheim } = dienst
  if (clientGeheim === null) return { issuer, clientId, clientGeheim: null }
  const geheim = kluis.open(clientGeheim, plaatsOfGeheim(gemeenteId, id))
  if (geheim === null) {
    throw new Dienstfout('Het bewaarde geheim is niet meer te openen. Vul het opnieuw in.')
  }
  return { issuer, clientId, clientGeheim: geheim.toString() }
}
