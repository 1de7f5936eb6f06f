import { notFound } from '@tanstack/react-router'
import { isVoor } from './isVoor.ts'
import type { Sessie } from './sessie.ts'

/** For `beforeLoad`: a screen for an act that somebody does not hold is not there. */
export const onlyFor =
  (handeling: string) =>
  ({ context }: { readonly context: { readonly sessie: Sessie | null } }): void => {
    if (!isVoor({ handeling }, context.sessie?.handelingen ?? [])) throw notFound()
  }
