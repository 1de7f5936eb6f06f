import { scheduleServer } from './schedulePoging.ts'
import { POSTFOUTEN, type Uitkomst } from './uitkomst.ts'

export type Serverrust = {
  readonly note: (uitkomst: Uitkomst, nu: Date) => void
  /** True: the server failed a moment ago and is left alone. */
  readonly isActief: (nu: Date) => boolean
}

/** Remembers how the server does, for all messages at once; says so when it goes and when it is back, not in between. */
export function createServerrust(meld: (zin: string) => void): Serverrust {
  let storingen = 0
  let tot = new Date(0)
  return {
    note: (uitkomst, nu) => {
      if (uitkomst.soort === 'storing') {
        storingen += 1
        tot = scheduleServer(storingen, nu)
        if (storingen === 1) meld(`${POSTFOUTEN[uitkomst.fout]} De post blijft bewaard en gaat later weg.`)
        return
      }
      if (storingen > 0) meld('De mailserver neemt weer post aan.')
      storingen = 0
    },
    isActief: (nu) => storingen > 0 && nu < tot,
  }
}
