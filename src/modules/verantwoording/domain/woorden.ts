import type { Moment, Oordeel, Stap, Vorm } from './verantwoording.ts'

export const MOMENTNAMEN: Readonly<Record<Moment, string>> = {
  bestuursrapportage: 'Bestuursrapportage',
  jaarverslag: 'Jaarverslag',
}

export const VORMNAMEN: Readonly<Record<Vorm, string>> = {
  A: 'Wat wilden we, wat deden we, wat kostte het',
  B: 'Plannen voor het volgende jaar',
  C: 'Zichtbaar resultaat, voortgang en toelichting',
  D: 'Het hele programma met de stand per actie',
  E: 'Samenvatting voor inwoners',
}

export const STAPNAMEN: Readonly<Record<Stap, string>> = {
  concept: 'Concept',
  ter_controle: 'Ter controle',
  vastgesteld: 'Vastgesteld',
  gepubliceerd: 'Gepubliceerd',
}

/** The words of the three symbols. */
export const OORDEELWOORDEN: Readonly<Record<Oordeel, string>> = {
  gerealiseerd: 'Gedaan',
  deels: 'Deels of later',
  niet: 'Niet gedaan',
}
