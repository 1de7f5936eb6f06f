/** Lets a worker that runs from source (tests) load TypeScript on Node 20; a build has compiled workers and never loads this. */
import { register } from 'node:module'

register('./sourceHooks.mjs', import.meta.url)
