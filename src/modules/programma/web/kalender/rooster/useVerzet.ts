import { useState } from 'react'
import type { Dagen } from '../../../../../platform/domain/datum.ts'
import { clampStappen, shiftDagen } from '../../../domain/kalender/verzet.ts'
import { findMoment } from '../../voortgang/cache/stand.ts'
import { dagenTekst } from '../../voortgang/moment/momenttekst.ts'
import { mayMove, toKalendermoment, type Kalendermoment } from '../kalendermoment.ts'
import { usePlannen } from '../plannen/planContext.ts'
import type { Kalenderbeeld } from '../useKalender.ts'
import type { Kalendergroep, Kalenderrij } from '../useKalendergroepen.ts'

/** A moment that is held: how many columns from where it was, and the days that makes. */
export type Verzetstand = {
  readonly actieId: string
  readonly sleutel: string
  readonly stappen: number
  readonly dagen: Dagen
}

type Vast = { readonly rij: Kalenderrij; readonly moment: Kalendermoment; readonly stappen: number }

const UITLEG = 'Met de pijltjes verplaats je het. Enter bewaart, Escape laat het zo.'

/** Picking a moment up, moving it by columns, and saving it or putting it back; the same for keyboard and pointer. */
export function useVerzet(groepen: readonly Kalendergroep[], beeld: Kalenderbeeld) {
  const { verzet } = usePlannen()
  const [vast, setVast] = useState<Vast | null>(null)
  const [zegt, setZegt] = useState('')
  const dagenNa = ({ moment, stappen }: Vast): Dagen => shiftDagen(moment, beeld.niveau, stappen)

  const pak = (blok: HTMLElement): Vast | null => {
    const gevonden = findVast(groepen, blok)
    if (!gevonden || !mayMove(gevonden.moment, gevonden.rij.stand.magMelden)) return null
    const nieuw = { ...gevonden, stappen: 0 }
    setVast(nieuw)
    setZegt(`Je hebt het vast: ${dagenTekst(gevonden.moment)}. ${UITLEG}`)
    return nieuw
  }
  const naar = (houd: Vast, stappen: number): Vast => {
    const nieuw = { ...houd, stappen: clampStappen(houd.moment, beeld, stappen) }
    setVast(nieuw)
    setZegt(`${dagenTekst(dagenNa(nieuw))}.${nieuw.stappen === stappen ? '' : ' Verder kan niet in dit beeld.'}`)
    return nieuw
  }
  const laat = () => {
    setVast(null)
    setZegt('Niet verplaatst.')
  }
  const bewaar = (houd: Vast) => {
    if (houd.stappen === 0) return laat()
    const { naam, stand } = houd.rij
    const moment = findMoment(stand, houd.moment.sleutel)
    if (moment) verzet({ actieId: stand.actieId, naam, moment, magMelden: true }, dagenNa(houd))
    setVast(null)
    setZegt('')
  }
  const stand: Verzetstand | null = vast && {
    actieId: vast.rij.stand.actieId,
    sleutel: vast.moment.sleutel,
    stappen: vast.stappen,
    dagen: dagenNa(vast),
  }
  return { vast, stand, zegt, pak, naar, laat, bewaar }
}

export type Verzet = ReturnType<typeof useVerzet>

function findVast(groepen: readonly Kalendergroep[], { dataset }: HTMLElement) {
  for (const { rijen } of groepen) {
    const rij = rijen.find(({ stand }) => stand.actieId === dataset.actie)
    const moment = findMoment(rij?.stand, dataset.moment ?? '')
    if (rij && moment) return { rij, moment: toKalendermoment(moment) }
  }
  return null
}
