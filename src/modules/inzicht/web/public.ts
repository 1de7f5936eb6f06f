export { Telsleutels } from './Telsleutels.tsx'
export { DoelBadge, DoelOordeel } from './doel/DoelOordeel.tsx'
