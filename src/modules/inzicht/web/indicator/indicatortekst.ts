import type { Frequentie } from '../../domain/indicator/indicatordefinitie.ts'
import type { Goed, Indicatorsoort } from '../../domain/reeks/reeks.ts'
import type { Indicatorregel } from './indicatorenQuery.ts'

export const SOORTNAMEN: Readonly<Record<Indicatorsoort, string>> = {
  telling: 'Aantal',
  per_1000: 'Aantal per 1.000 inwoners',
  aandeel: 'Aandeel',
  enquete: 'Aandeel uit een enquête',
  gemiddelde: 'Gemiddelde',
  stand: 'Stand op een dag',
  aantal_van: 'Zoveel van zoveel',
}

export const GOEDNAMEN: Readonly<Record<Goed, string>> = {
  lager: 'Minder is beter',
  hoger: 'Meer is beter',
  geen: 'Meer noch minder is beter',
}

export const FREQUENTIENAMEN: Readonly<Record<Frequentie, string>> = {
  maand: 'Elke maand',
  kwartaal: 'Elk kwartaal',
  jaar: 'Elk jaar',
  onregelmatig: 'Nu en dan',
}

const HERKOMSTNAMEN: Readonly<Record<Indicatorregel['herkomst']['soort'], string>> = {
  hand: 'Ingevuld',
  telling: 'Geteld in Baken',
  cbs: 'Open data van het CBS',
  som: 'Opgeteld',
}

export const herkomstnaam = ({ herkomst }: Pick<Indicatorregel, 'herkomst'>): string => HERKOMSTNAMEN[herkomst.soort]
