import type { Publicatie, PublicatieDoel } from './publicatie.ts'

/** Every goal there is: those of the whole account, of a prioriteit and of an inzet. */
export const listDoelen = ({ doelen, prioriteiten }: Publicatie): readonly PublicatieDoel[] => [
  ...doelen,
  ...prioriteiten.flatMap((prioriteit) => [
    ...prioriteit.doelen,
    ...prioriteit.inzetten.flatMap((inzet) => inzet.doelen),
  ]),
]
