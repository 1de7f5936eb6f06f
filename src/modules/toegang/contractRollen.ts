import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { ROLLEN } from './domain/rol.ts'

const rol = z.enum(ROLLEN)
const woord = z.string().regex(/^[a-z_]{1,50}$/)
const handeling = z.templateLiteral([woord, ':', woord])

const wens = z.object({ rol, handeling, toegestaan: z.boolean() })
const wensen = z.object({ versie: z.int(), wijzigingen: z.array(wens).min(1).max(1000) })

const gevolg = z.object({
  rol,
  handeling: z.string(),
  toegestaan: z.boolean(),
  /** Those who really gain or lose it, by name; at most 25 of them. */
  namen: z.array(z.string()),
  aantal: z.int(),
  /** Have this rol, and keep what they had because of another rol. */
  blijftGelijk: z.int(),
})

export const rolmatrixSchema = z.object({
  versie: z.int(),
  magWijzigen: z.boolean(),
  groepen: z.array(
    z.object({
      naam: z.string(),
      handelingen: z.array(
        z.object({ handeling: z.string(), naam: z.string(), zin: z.string(), dossier: z.boolean() }),
      ),
    }),
  ),
  rollen: z.array(
    z.object({
      rol,
      naam: z.string(),
      zin: z.string(),
      /** How many people have it. */
      medewerkers: z.int(),
      tweedeFactorVerplicht: z.boolean(),
      /** One per handeling, in the order of `groepen`. */
      cellen: z.array(
        z.object({
          handeling: z.string(),
          aan: z.boolean(),
          standaard: z.boolean(),
          /** Why the one who asks may not change it; null when they may. */
          vast: z.string().nullable(),
        }),
      ),
    }),
  ),
})

export const UITVOERVORMEN_ROLLEN = ['pdf', 'docx', 'xlsx'] as const

export const rollenContract = defineContract({
  getRollen: {
    method: 'GET',
    path: '/rollen',
    samenvatting: 'Welke rol wat mag bij deze gemeente, en waar dat afwijkt van de standaard.',
    handeling: 'rol:read',
    success: { status: 200, body: rolmatrixSchema },
  },
  compareRollen: {
    method: 'POST',
    path: '/rollen/_vergelijk',
    samenvatting: 'Wie krijgt en verliest wat als je dit wijzigt? Er verandert nog niets.',
    handeling: 'rol:edit',
    body: wensen,
    success: {
      status: 200,
      body: z.object({
        gevolgen: z.array(gevolg),
        geweigerd: z.array(z.object({ rol, handeling: z.string(), toegestaan: z.boolean(), reden: z.string() })),
      }),
    },
  },
  saveRollen: {
    method: 'PATCH',
    path: '/rollen',
    samenvatting: 'Wijzig wat rollen mogen; alles of niets. Geldt bij het eerstvolgende verzoek van iedereen.',
    handeling: 'rol:edit',
    bevestigd: true,
    body: wensen,
    success: { status: 200, body: rolmatrixSchema },
  },
  setTweedeFactor: {
    method: 'PUT',
    path: '/rollen/:rol/tweede-factor',
    samenvatting: 'Zeg of wie deze rol heeft met een tweede factor moet inloggen.',
    handeling: 'rol:edit',
    bevestigd: true,
    params: z.object({ rol }),
    body: z.object({ verplicht: z.boolean() }),
    success: { status: 200, body: rolmatrixSchema },
  },
  exportRollen: {
    method: 'GET',
    path: '/rollen/uitvoer',
    samenvatting: 'De tabel van rollen en handelingen als PDF, Word of Excel.',
    handeling: 'rol:read',
    query: z.object({ vorm: z.enum(UITVOERVORMEN_ROLLEN) }),
    success: { status: 200, body: 'bestand' },
  },
})
