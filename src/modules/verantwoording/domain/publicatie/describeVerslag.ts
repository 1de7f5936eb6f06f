import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import { VASTSTELLERNAMEN } from '../../../programma/public.ts'
import type { Publicatie } from './publicatie.ts'

/** "Dit verslag is vastgesteld door het college van burgemeester en wethouders op 12 mei 2026." */
export const describeVerslag = ({ vaststelling }: Pick<Publicatie, 'vaststelling'>): string =>
  vaststelling
    ? `Dit verslag is vastgesteld door ${VASTSTELLERNAMEN[vaststelling.orgaan]} op ${formatDatum(vaststelling.op)}.`
    : 'Dit is een concept. Het is nog niet vastgesteld.'
