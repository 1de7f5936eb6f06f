import type { Wijzigingsgroep } from './groupWijzigingen.ts'
import type { Wijziging } from './vandaagQueries.ts'

export const DAAD_TEKST: Record<Wijziging['daad'], string> = {
  gemaakt: 'gemaakt',
  gewijzigd: 'gewijzigd',
  verplaatst: 'verplaatst',
  verwijderd: 'weggehaald',
  teruggezet: 'teruggezet',
  vastgesteld: 'vastgesteld',
  afgesloten: 'afgesloten',
  heropend: 'heropend',
}

/** "Actie ‘Overleg met het RIEC’ gewijzigd door Ans de Vries" */
export function wijzigingTekst({ eerste, aantal }: Wijzigingsgroep): string {
  const { soort, naam, daad, herkomst, wie } = eerste
  const wat = aantal > 1 ? `${aantal} onderdelen` : `${soort.charAt(0).toUpperCase()}${soort.slice(1)} ‘${naam}’`
  const waaruit = herkomst === 'document' ? ' uit een document' : ''
  return `${wat} ${DAAD_TEKST[daad]}${waaruit} door ${wie}`
}
