import type { Partijvermelding } from './partijvermelding.ts'
export const findPartijen = (_zin: string): Partijvermelding[] => []
