import { readConfig, type Config } from '../../platform/server/config.ts'
import { Invoerfout } from './Invoerfout.ts'

export function loadConfig(): Config {
  try {
    return readConfig()
  } catch (fout) {
    throw fout instanceof Error ? new Invoerfout(fout.message) : fout
  }
}
