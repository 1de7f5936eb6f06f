import { Link } from '@tanstack/react-router'
import { call } from '../../../../../platform/web/api/call.ts'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { indicatorenContract } from '../../../contractIndicatoren.ts'
import { IndicatorFormulier } from './IndicatorFormulier.tsx'

export const IndicatorNieuw = () => (
  <>
    <Paginakop
      titel="Nieuwe indicator"
      kruimels={[
        <Link key="indicatoren" to="/inzicht/indicatoren">
          Indicatoren
        </Link>,
        'Nieuw',
      ]}
    />
    <IndicatorFormulier indicator={null} verstuur={(body) => call(indicatorenContract.createIndicator, { body })} />
  </>
)
