import type { Vaststeller } from '../../../domain/programmastatus.ts'

export const VASTSTELLER_LABEL: Record<Vaststeller, string> = {
  college: 'Het college van burgemeester en wethouders',
  raad: 'De gemeenteraad',
  burgemeester: 'De burgemeester',
}

export const VASTSTELLER_UITLEG: Record<Vaststeller, string> = {
  college: 'Zo gaat het meestal: uitvoeren is werk van het college (Gemeentewet 160).',
  raad: 'De raad geeft de kaders, zoals in een kadernota (Gemeentewet 147). Soms stelt hij ook het programma vast.',
  burgemeester: 'Alleen voor eigen taken, zoals de openbare orde (Gemeentewet 172).',
}
