import { screen, within } from '@testing-library/react'
import type { Antwoorden } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { programmaRoutes } from '../web/programma/routes.tsx'
import { aProgramma } from './aProgramma.ts'
import { ADVISEUR, fakeProgramma, PROGRAMMA_ID } from './fakeProgramma.ts'

type Opties = {
  readonly zoek?: string
  readonly programma?: ReturnType<typeof aProgramma>
  readonly server?: Antwoorden
  readonly handelingen?: readonly string[]
  /** The heading to wait for. */
  readonly kop?: string
}

/** A programme in the real shell, by default for who may change everything. */
export async function openProgramma({
  zoek = '',
  programma = aProgramma(),
  server = {},
  handelingen = ADVISEUR,
  kop = programma.titel,
}: Opties = {}) {
  const scherm = renderScherm({
    routes: programmaRoutes,
    pad: `/programmas/${PROGRAMMA_ID}${zoek}`,
    server: { ...fakeProgramma(programma), ...server },
    handelingen,
  })
  await screen.findByRole('heading', { level: 1, name: kop })
  return scherm
}

export const findBoom = (): Promise<HTMLElement> => screen.findByRole('treegrid')

/** The side panel, by the name of its record. */
export const findPaneel = async (naam: RegExp | string) => within(await screen.findByRole('region', { name: naam }))
