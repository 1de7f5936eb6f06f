export { NIET_GEVONDEN } from './domain/publicatie/site/pagina/verklaringen.ts'
export { answerZoekvraag, ZOEKPAD } from './domain/publicatie/site/pagina/zoeken.ts'
