import { DELEN } from './delen.ts'
import { testDeel } from './testDeel.ts'

testDeel(DELEN.rest, process.env.BAKEN_LANG === '1')
