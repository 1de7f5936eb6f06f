import { setTimeout as wait } from 'node:timers/promises'
import { isPostmasterOf } from './postmasterFile.ts'

/** Fast: open transactions are rolled back and everything is written; then, if that takes too long, harder. */
const STAPPEN: readonly { readonly signaal: NodeJS.Signals; readonly ms: number }[] = [
  { signaal: 'SIGINT', ms: 20_000 },
  { signaal: 'SIGQUIT', ms: 5_000 },
  { signaal: 'SIGKILL', ms: 2_000 },
]

/** Stops the server, whether it is a child of this process or was left behind by an earlier one. */
export async function stopPostmaster(pid: number, clusterDir: string): Promise<void> {
  for (const { signaal, ms } of STAPPEN) {
    if (!signal(pid, clusterDir, signaal)) return
    const grens = Date.now() + ms
    while (Date.now() < grens) {
      if (!isPostmasterOf(pid, clusterDir)) return
      await wait(10)
    }
  }
}

/** False when it no longer lives. */
export function signal(pid: number, clusterDir: string, signaal: NodeJS.Signals): boolean {
  if (!isPostmasterOf(pid, clusterDir)) return false
  try {
    process.kill(pid, signaal)
    return true
  } catch {
    return false
  }
}
