import { activiteitenContract } from '../modules/activiteiten/contract.ts'
import { activiteitenbeheerContract } from '../modules/activiteiten/contractBeheer.ts'
import { bewaringContract } from '../modules/bewaring/contract.ts'
import { verzoekContract } from '../modules/bewaring/contractVerzoek.ts'
import { tellingenContract } from '../modules/inzicht/contract.ts'
import { cbsContract } from '../modules/inzicht/contractCbs.ts'
import { cijfersContract } from '../modules/inzicht/contractCijfers.ts'
import { doelenContract } from '../modules/inzicht/contractDoelen.ts'
import { indicatorenContract } from '../modules/inzicht/contractIndicatoren.ts'
import { ladingContract } from '../modules/inzicht/contractLading.ts'
import { logboekContract } from '../modules/logboek/contract.ts'
import { ankersContract } from '../modules/logboek/contractAnkers.ts'
import { notitiesContract } from '../modules/notities/contract.ts'
import { partnersContract } from '../modules/partners/contract.ts'
import { toegangscontroleContract } from '../modules/partners/contractToegangscontrole.ts'
import { programmaContract } from '../modules/programma/contract.ts'
import { beleidContract } from '../modules/programma/contractBeleid.ts'
import { raadplegingContract } from '../modules/programma/contractRaadpleging.ts'
import { rondeContract } from '../modules/programma/contractRonde.ts'
import { agendaContract } from '../modules/programma/contractAgenda.ts'
import { bijlageContract } from '../modules/programma/contractBijlage.ts'
import { uitvoerContract } from '../modules/programma/contractUitvoer.ts'
import { uitvoeringContract } from '../modules/programma/contractUitvoering.ts'
import { bestuursdagContract } from '../modules/programma/contractBestuursdag.ts'
import { weekberichtContract } from '../modules/programma/contractWeekbericht.ts'
import { vraagContract } from '../modules/programma/contractVraag.ts'
import { termijnenContract } from '../modules/termijnen/contract.ts'
import { backupsContract } from '../modules/toegang/contractBackups.ts'
import { toegangContract } from '../modules/toegang/contract.ts'
import { noodtoegangContract } from '../modules/toegang/contractNoodtoegang.ts'
import { apisleutelsContract } from '../modules/toegang/contractApisleutels.ts'
import { rollenContract } from '../modules/toegang/contractRollen.ts'
import { sessiesContract } from '../modules/toegang/contractSessies.ts'
import { inlogdienstContract } from '../modules/toegang/contractInlogdienst.ts'
import { toegangslinkContract } from '../modules/toegang/contractToegangslink.ts'
import { tweedeFactorContract } from '../modules/toegang/contractTweedeFactor.ts'
import { verwerkingenContract } from '../modules/toegang/contractVerwerkingen.ts'
import { tekstContract } from '../modules/verantwoording/contractTekst.ts'
import { verantwoordingContract } from '../modules/verantwoording/contract.ts'
import { publicatieContract } from '../modules/verantwoording/contractPublicatie.ts'
import { verantwoordingsfotosContract } from '../modules/verantwoording/contractFotos.ts'
import { verantwoordingscijfersContract } from '../modules/verantwoording/contractCijfers.ts'
import type { Contract } from '../platform/contract.ts'

/** Every contract there is, in the order of the modules. */
export const contracten: Readonly<Record<string, Contract>> = {
  toegang: toegangContract,
  rollen: rollenContract,
  apisleutels: apisleutelsContract,
  sessies: sessiesContract,
  toegangslinks: toegangslinkContract,
  inlogdiensten: inlogdienstContract,
  tweedeFactor: tweedeFactorContract,
  verwerkingen: verwerkingenContract,
  noodtoegang: noodtoegangContract,
  backups: backupsContract,
  partners: partnersContract,
  toegangscontrole: toegangscontroleContract,
  logboek: logboekContract,
  ankers: ankersContract,
  notities: notitiesContract,
  termijnen: termijnenContract,
  programma: programmaContract,
  uitvoering: uitvoeringContract,
  beleid: beleidContract,
  raadpleging: raadplegingContract,
  uitvoer: uitvoerContract,
  bijlagen: bijlageContract,
  agenda: agendaContract,
  ronde: rondeContract,
  vragen: vraagContract,
  bestuursdag: bestuursdagContract,
  weekbericht: weekberichtContract,
  activiteiten: activiteitenContract,
  activiteitenbeheer: activiteitenbeheerContract,
  tellingen: tellingenContract,
  indicatoren: indicatorenContract,
  ladingen: ladingContract,
  cbs: cbsContract,
  cijfers: cijfersContract,
  doelen: doelenContract,
  teksten: tekstContract,
  verantwoordingen: verantwoordingContract,
  verantwoordingscijfers: verantwoordingscijfersContract,
  verantwoordingsfotos: verantwoordingsfotosContract,
  publicaties: publicatieContract,
  bewaring: bewaringContract,
  verzoeken: verzoekContract,
}
