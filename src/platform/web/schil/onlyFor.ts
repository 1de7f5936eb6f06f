import { notFound } from '@tanstack/react-router'
import type { Sessie } from './sessie.ts'

/** For `beforeLoad`: a screen for an act that somebody does not hold is not there. */
export const onlyFor =
  (handeling: string) =>
  ({ context }: { readonly context: { readonly sessie: Sessie | null } }): void => {
    if (!context.sessie?.handelingen.includes(handeling)) throw notFound()
  }
