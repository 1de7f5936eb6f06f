import { parentPort } from 'node:worker_threads'
import { recognizeProgramma } from '../../domain/herkenning/recognizeProgramma.ts'
import type { Herkenopdracht } from './recognizeInThread.ts'

parentPort?.on('message', ({ document, organisaties }: Herkenopdracht) => {
  parentPort?.postMessage(recognizeProgramma(document, { organisaties }))
})

// Loading is our time, not the document's: the clock starts after this.
parentPort?.postMessage('gereed')
