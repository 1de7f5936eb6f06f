import fastify, { type FastifyInstance } from 'fastify'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveWeb } from './serveWeb.ts'

let map: string
let app: FastifyInstance
beforeAll(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'baken-web-'))
  await writeFile(path.join(map, 'index.html'), '<!doctype html><title>Baken</title>')
  app = fastify()
  await serveWeb(app, map)
})
afterAll(async () => {
  await app.close()
  await rm(map, { recursive: true })
})

it('geeft het geheim van een voortgangslink aan niemand door', async () => {
  const { statusCode, headers } = await app.inject({ method: 'GET', url: '/voortgang/9990-geheim' })
  expect(statusCode).toBe(200)
  expect(headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  })
})

it('laat een gewone pagina met rust', async () => {
  const { headers } = await app.inject({ method: 'GET', url: '/programmas' })
  expect([headers['referrer-policy'], headers['cache-control']]).toEqual([undefined, 'no-cache'])
})
