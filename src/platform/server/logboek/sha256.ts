import { hash } from 'node:crypto'
import { createTreeHash } from '../../domain/merkle/treeHash.ts'

export const treeHash = createTreeHash((bytes) => hash('sha256', bytes, 'buffer'))
