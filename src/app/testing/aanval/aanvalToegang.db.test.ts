import { DELEN } from './delen.ts'
import { testDeel } from './testDeel.ts'

testDeel(DELEN.toegang, process.env.BAKEN_LANG === '1')
