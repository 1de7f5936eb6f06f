import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Tekst } from '../tekst/tekst.ts'
import type { Oordeel, Vorm } from '../verantwoording.ts'
import { listActiecijfers } from './actiecijfers.ts'
import { LEEG_DEEL, type Deelopzet } from './deelopzet.ts'
import { draftDoel } from './draftDoel.ts'
import type { Actiefeit, Feiten, Inzetfeit, Prioriteitfeit } from './feiten.ts'
import { mergeOordelen, proposeOordeel } from './proposeOordeel.ts'
import { alinea, upperFirst } from './tekstdelen.ts'
import { VORMOPZETTEN, type Vormopzet } from './vormen.ts'

/** The sections of an account in one of its forms, parents before their children, in the order to read them. */
export function draftVerantwoording(vorm: Vorm, feiten: Feiten): readonly Deelopzet[] {
  const opzet = VORMOPZETTEN[vorm]
  return [
    deelOf('inleiding', 'Inleiding', composeInleiding(feiten)),
    ...(opzet.samenvatting ? [deelOf('samenvatting', 'In het kort', opzet.samenvatting(feiten))] : []),
    ...feiten.prioriteiten.flatMap((prioriteit, plek) => draftPrioriteit(prioriteit, `${plek + 1}`, opzet, feiten)),
    ...feiten.doelen.map((doel) => draftDoel(doel, null)),
  ]
}

const deelOf = (soort: 'inleiding' | 'samenvatting', titel: string, tekst: Tekst): Deelopzet => ({
  ...LEEG_DEEL,
  ...{ sleutel: soort, soort, titel, tekst },
})

const composeInleiding = ({ programma: { titel, vaststelling }, peildatum }: Feiten): Tekst =>
  alinea(
    `Dit verslag gaat over ${titel}. ${vaststelling}. `,
    `Je leest wat er sindsdien gedaan is. De cijfers lopen tot en met ${formatDatum(peildatum)}.`,
  )

function draftPrioriteit(
  prioriteit: Prioriteitfeit,
  nummer: string,
  opzet: Vormopzet,
  feiten: Feiten,
): readonly Deelopzet[] {
  const { id, versie, naam } = prioriteit
  const sleutel = `prioriteit:${id}`
  return [
    {
      ...{ ...LEEG_DEEL, sleutel, soort: 'prioriteit', onderdeel: { id, versie }, nummer, titel: upperFirst(naam) },
      tekst: opzet.prioriteit(prioriteit, feiten),
    },
    ...prioriteit.doelen.map((doel) => draftDoel(doel, sleutel)),
    ...prioriteit.inzetten.flatMap((inzet, plek) =>
      draftInzet(inzet, { sleutel, nummer: `${nummer}.${plek + 1}` }, opzet, feiten),
    ),
  ]
}

type Ouder = { readonly sleutel: string; readonly nummer: string }

function draftInzet(
  inzet: Inzetfeit,
  { sleutel: ouderSleutel, nummer }: Ouder,
  opzet: Vormopzet,
  feiten: Feiten,
): readonly Deelopzet[] {
  const { id, versie } = inzet
  const sleutel = `inzet:${id}`
  const basis = { ...LEEG_DEEL, onderdeel: { id, versie }, nummer }
  return [
    {
      ...{ ...basis, sleutel, ouderSleutel, soort: 'inzet', titel: upperFirst(inzet.inzet), belofte: inzet.ambitie },
      ...{ voorstel: proposeInzet(inzet, opzet, feiten), tekst: opzet.inzet(inzet, feiten) },
    },
    ...inzet.doelen.map((doel) => draftDoel(doel, sleutel)),
    ...(opzet.actie ? inzet.acties.map((actie) => draftActie(actie, sleutel, opzet.actie, feiten)) : []),
    ...(opzet.vooruitblik
      ? [
          {
            ...{ ...basis, sleutel: `vooruitblik:${id}`, ouderSleutel: sleutel, soort: 'vooruitblik' as const },
            ...{ titel: `Wat gaan we doen in ${feiten.programma.jaar + 1}?`, tekst: opzet.vooruitblik(inzet, feiten) },
          },
        ]
      : []),
  ]
}

/** Plans are not judged. */
const proposeInzet = ({ acties }: Inzetfeit, { vooruitblik }: Vormopzet, { moment }: Feiten): Oordeel | null =>
  vooruitblik ? null : mergeOordelen(acties.map((actie) => proposeOordeel(actie, moment)))

const draftActie = (
  actie: Actiefeit,
  ouderSleutel: string,
  compose: Vormopzet['actie'],
  feiten: Feiten,
): Deelopzet => ({
  ...{ ...LEEG_DEEL, sleutel: `actie:${actie.id}`, ouderSleutel, soort: 'actie' },
  ...{ onderdeel: { id: actie.id, versie: actie.versie }, titel: upperFirst(actie.hoe), belofte: actie.belofte },
  voorstel: proposeOordeel(actie, feiten.moment),
  tekst: compose?.(actie, feiten) ?? [],
  cijfers: listActiecijfers(actie, feiten),
})
