import { afterAll, afterEach } from 'vitest'
import { aTweedeFactor, type Factorproef } from './aTweedeFactor.ts'
import { startTestApp, type TestApp } from './startTestApp.ts'

/** For a test file about the second factor: the application, and people who have one. Nobody has to wait for what an earlier test tried. */
export async function startFactorproef(): Promise<{ readonly proef: TestApp; readonly factor: Factorproef }> {
  const proef = await startTestApp()
  const factor = aTweedeFactor(proef)
  afterAll(() => proef.stop())
  afterEach(() => factor.forgetPogingen())
  return { proef, factor }
}
