import { Link } from '@tanstack/react-router'
import { call } from '../../../../../platform/web/api/call.ts'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { beleidContract } from '../../../contractBeleid.ts'
import { BeleidskaderFormulier, TerugNaarLijst } from './BeleidskaderFormulier.tsx'
import { LEGE_WAARDEN } from './beleidwaarden.ts'
import { useBeleidskaderFormulier } from './useBeleidskaderFormulier.ts'

export function BeleidskaderNieuw() {
  const formulier = useBeleidskaderFormulier({
    begin: LEGE_WAARDEN,
    verstuur: (body) => call(beleidContract.createBeleidskader, { body }),
  })
  return (
    <>
      <Paginakop titel="Beleid toevoegen" kruimels={[<Link to="/beleidskaders">Beleidskaders</Link>, 'Nieuw']} />
      <BeleidskaderFormulier formulier={formulier} knop="Voeg toe" terug={<TerugNaarLijst />} />
    </>
  )
}
