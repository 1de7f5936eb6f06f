import type { DemoProgramma } from './demoProgramma.ts'
import { buurten } from './programma2026/buurten.ts'
import { crisis } from './programma2026/crisis.ts'
import { jeugdEnKwetsbaren } from './programma2026/jeugdEnKwetsbaren.ts'
import { ondermijning } from './programma2026/ondermijning.ts'
import { samenleven } from './programma2026/samenleven.ts'
import { wonenEnWinkelen } from './programma2026/wonenEnWinkelen.ts'

export const programma2026: DemoProgramma = {
  jaar: 2026,
  titel: 'Uitvoeringsprogramma Veilig Waterveste 2026',
  prioriteiten: [ondermijning, wonenEnWinkelen, buurten, jeugdEnKwetsbaren, samenleven, crisis],
}
