import { rootRouteId, useRouteContext } from '@tanstack/react-router'
import type { SchilContext } from './schilContext.ts'

/** What the app gave the shell: navigation, search, signing out. */
export const useSchilContext = (): SchilContext => useRouteContext({ from: rootRouteId })
