import { DELEN } from './delen.ts'
import { testDeel } from './testDeel.ts'

testDeel(DELEN.programma, process.env.BAKEN_LANG === '1')
