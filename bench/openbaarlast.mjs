import http from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

/** Visitors that never wait between two pages, on a thread of their own: they may not take the time of the server. */
const { adres, verbindingen, seconden } = workerData
const agent = new http.Agent({ keepAlive: true, maxSockets: verbindingen })

const vraag = () =>
  new Promise((klaar, mis) => {
    http
      .get(adres, { agent, headers: { 'accept-encoding': 'br' } }, (antwoord) => {
        if (antwoord.statusCode !== 200) mis(new Error(`status ${antwoord.statusCode}`))
        antwoord.resume().on('end', klaar).on('error', mis)
      })
      .on('error', mis)
  })

const einde = performance.now() + seconden * 1000
const tijden = []
const bezoek = async () => {
  while (performance.now() < einde) {
    const begin = performance.now()
    await vraag()
    tijden.push(performance.now() - begin)
  }
}
await Promise.all(Array.from({ length: verbindingen }, bezoek))
agent.destroy()
tijden.sort((a, b) => a - b)
parentPort.postMessage({
  aantal: Math.round(tijden.length / seconden),
  p99: tijden[Math.floor(tijden.length * 0.99)],
})
