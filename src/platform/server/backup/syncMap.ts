import { open } from 'node:fs/promises'

/** A rename is durable once its folder is. Windows cannot open a folder, and does not need it. */
export async function syncMap(map: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(map, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
