import type { Verantwoordingbody } from '../lezen/readVerantwoording.ts'
import type { Fotorij } from './fotoRepository.ts'

type Fotobody = Verantwoordingbody['delen'][number]['fotos'][number]

export const toFotobody = ({ id, deelId, alt, bijschrift, versie }: Fotorij): Fotobody => ({
  ...{ id, deelId, alt, bijschrift, versie },
})
