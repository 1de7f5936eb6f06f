import { judgeSchermen, LANG } from '../opstelling/judgeSchermen.ts'
import { BREED } from '../opstelling/openBrowser.ts'

judgeSchermen({ naam: 'breed', viewport: BREED, themas: LANG ? ['licht', 'donker'] : ['licht'] })
