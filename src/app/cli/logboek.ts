import { Invoerfout } from './Invoerfout.ts'
import { bewijs } from './logboek/bewijs.ts'
import { controleer } from './logboek/controleer.ts'
import { ldv } from './logboek/ldv.ts'
import { toets } from './logboek/toets.ts'
import type { Opdracht, Uitvoer } from './opdracht.ts'

const DADEN: Readonly<Record<string, (args: readonly string[], uitvoer: Uitvoer) => Promise<number>>> = {
  controleer,
  bewijs,
  toets,
  ldv,
}

export const logboek: Opdracht = {
  hulp: `Gebruik: baken logboek controleer [--gemeente CODE] [--anker BESTAND] [--json]
         baken logboek bewijs ID [--gemeente CODE]
         baken logboek toets BESTAND
         baken logboek ldv --van DAG --tot DAG [--gemeente CODE]

controleer rekent het hele logboek na: elke regel, de verzegeling en het anker. Klopt er iets niet, dan staat er welke
regel het is en is de uitkomst 1. bewijs schrijft het bewijs dat een regel in het logboek staat, als JSON. toets kijkt zo’n
bewijs na; daar is geen toegang tot het logboek voor nodig. ldv schrijft het logboek van een periode in de vorm van Logboek
Dataverwerkingen: een regel JSON voor elke betrokkene, zonder te zeggen wie het is.

  --gemeente CODE   alleen deze gemeente (code van het CBS), bijvoorbeeld 9990
  --anker BESTAND   vergelijk met regels die per mail of webhook kwamen; zet elke regel zoals zij kwam in dit bestand
  --json            de uitkomst als JSON
  --van, --tot      eerste en laatste dag, bijvoorbeeld 2026-11-01

Het anker is een bestand buiten de database waar elke kop van de verzegeling in komt. Zet in BAKEN_ANKER waar het staat,
het liefst op een andere schijf of machine, waar de beheerder van de database er niets aan kan veranderen. Een gemeente kan
in Beheer kiezen dat de koppen ook per mail of webhook naar buiten gaan.`,
  run: async ([naam, ...args], uitvoer) => {
    const daad = naam !== undefined && Object.hasOwn(DADEN, naam) ? DADEN[naam] : undefined
    if (!daad) throw new Invoerfout('Kies controleer, bewijs, toets of ldv. Met --help zie je hoe het moet.')
    return daad(args, uitvoer)
  },
}
