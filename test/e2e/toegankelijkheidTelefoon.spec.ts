import { judgeSchermen, LANG } from '../opstelling/judgeSchermen.ts'
import { TELEFOON } from '../opstelling/openBrowser.ts'

judgeSchermen({ naam: 'telefoon', viewport: TELEFOON, themas: LANG ? ['licht', 'donker'] : ['donker'] })
