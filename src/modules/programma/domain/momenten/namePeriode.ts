import type { Periode } from '../planning.ts'

const twee = (getal: number): string => String(getal).padStart(2, '0')

const kernOf = (periode: Periode): string => {
  switch (periode.eenheid) {
    case 'jaar':
      return 'jaar'
    case 'halfjaar':
      return `h${periode.nummer}`
    case 'kwartaal':
      return `k${periode.nummer}`
    case 'seizoen':
      return periode.naam
    case 'maand':
      return `m${twee(periode.nummer)}`
    case 'week':
      return `w${twee(periode.nummer)}`
    case 'dag':
      return `d${twee(periode.maand)}${twee(periode.dag)}`
  }
}

/** What a period is called in the key of a moment: "k3", "m05", "d0427", "begin-m06". */
export const namePeriode = (periode: Periode): string =>
  periode.deel === null ? kernOf(periode) : `${periode.deel}-${kernOf(periode)}`
