import '../../platform/web/stijl/stijl.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HuisstijlPlek } from '../../modules/toegang/web/HuisstijlPlek.tsx'
import { createQueryClient } from '../../platform/web/api/queryClient.ts'
import { applyHuisstijl } from '../../platform/web/huisstijl/applyHuisstijl.ts'
import { createBakenRouter } from './router.ts'

const queryClient = createQueryClient()
const router = createBakenRouter(queryClient)
const plek = document.getElementById('baken')

applyHuisstijl()
if (plek) {
  createRoot(plek).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <HuisstijlPlek>
          <RouterProvider router={router} />
        </HuisstijlPlek>
      </QueryClientProvider>
    </StrictMode>,
  )
}
