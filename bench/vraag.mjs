import http from 'node:http'

/** One request over a kept connection; `eersteByte` and `heel` in milliseconds. Whatever is refused is an error. */
export function vraag({ agent, port, method, path, cookie = '', body, doel }) {
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    const headers = {
      ...{ cookie, 'x-baken': '1' },
      ...(body && { 'content-type': 'application/json' }),
      ...(doel && { 'x-baken-doel': doel }),
    }
    const verzoek = http.request({ agent, port, host: '127.0.0.1', method, path, headers }, (antwoord) => {
      const eersteByte = performance.now() - begin
      const stukken = []
      antwoord.on('data', (stuk) => stukken.push(stuk))
      antwoord.on('end', () => {
        const heel = performance.now() - begin
        const tekst = Buffer.concat(stukken).toString()
        if (antwoord.statusCode >= 400) reject(new Error(`${method} ${path}: ${antwoord.statusCode} ${tekst}`))
        else resolve({ eersteByte, heel, headers: antwoord.headers, body: tekst === '' ? null : JSON.parse(tekst) })
      })
    })
    verzoek.on('error', reject)
    verzoek.end(body && JSON.stringify(body))
  })
}
