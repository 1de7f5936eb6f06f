import './grafiek.css'
import { lazy, Suspense } from 'react'
import type { Grafiek } from '../../domain/grafiek/grafiek.ts'
import { Grafiektabel } from './Grafiektabel.tsx'

const Grafiekbeeld = lazy(() => import('./Grafiekbeeld.tsx').then((deel) => ({ default: deel.Grafiekbeeld })))

/** A chart with the same figures in a table below it; `open` shows that table at once. */
export const Grafiekkader = ({ grafiek, open = false }: { readonly grafiek: Grafiek; readonly open?: boolean }) => (
  <figure className="grafiekkader">
    <Suspense fallback={<div className="grafiekvak" />}>
      <Grafiekbeeld grafiek={grafiek} />
    </Suspense>
    <details open={open}>
      <summary>{`Cijfers van ${grafiek.titel}`}</summary>
      <Grafiektabel grafiek={grafiek} />
    </details>
  </figure>
)
