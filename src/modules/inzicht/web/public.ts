export { DoelBadge, DoelOordeel } from './doel/DoelOordeel.tsx'
