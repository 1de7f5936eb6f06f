type Json = { [sleutel: string]: unknown }

type Operatie = {
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: Json
  }[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Json }> }
  readonly responses: Record<
    string,
    { readonly description: string; readonly content?: Record<string, { readonly schema: Json }> }
  >
}

/** Served beside the page: the content security policy allows no inline style. */
export const NASLAG_STIJL = `
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1.5rem}
nav ul{columns:2;padding-left:1.2rem}h2{margin-top:3rem;border-bottom:1px solid}h3{margin-top:2rem;font-size:1rem}
code,pre{font-family:ui-monospace,monospace;font-size:.875rem}pre{overflow:auto;padding:.75rem;border:1px solid;border-radius:6px}
table{border-collapse:collapse}th,td{text-align:left;padding:.25rem 1rem .25rem 0;vertical-align:top}
@media(max-width:40rem){nav ul{columns:1}}`

/** The reference page of the API: one HTML file, no script, nothing from outside. */
export function renderNaslag(openapi: Json): string {
  const paden = Object.entries(openapi.paths as Record<string, Record<string, Operatie>>)
  const operaties = paden.flatMap(([pad, methoden]) =>
    Object.entries(methoden).map(([methode, operatie]) => ({ pad, methode, operatie })),
  )
  const tags = (openapi.tags as { name: string }[]).map(({ name }) => name)
  const { title, version, description } = openapi.info as { title: string; version: string; description: string }
  const inhoud = tags.map((tag) => `<li><a href="#${escape(tag)}">${escape(tag)}</a></li>`).join('')
  const delen = tags
    .map((tag) =>
      renderTag(
        tag,
        operaties.filter(({ operatie }) => operatie.tags.includes(tag)),
      ),
    )
    .join('')
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} API ${escape(version)}</title><link rel="stylesheet" href="/v1/docs/stijl.css"></head>
<body><main><h1>${escape(title)} API ${escape(version)}</h1><p>${escape(description)}</p>
<p>Machineleesbaar: <a href="/v1/openapi.json">/v1/openapi.json</a>. Elk verzoek dat iets wijzigt stuurt de kop <code>X-Baken: 1</code> mee.</p>
<nav aria-label="Onderdelen"><ul>${inhoud}</ul></nav>${delen}</main></body></html>`
}

function renderTag(tag: string, operaties: readonly { pad: string; methode: string; operatie: Operatie }[]): string {
  return `<section><h2 id="${escape(tag)}">${escape(tag)}</h2>${operaties.map(renderOperatie).join('')}</section>`
}

function renderOperatie({ pad, methode, operatie }: { pad: string; methode: string; operatie: Operatie }): string {
  const parameters = operatie.parameters?.map(
    ({ name, in: plaats, required, schema }) =>
      `<tr><td><code>${escape(name)}</code></td><td>${plaats}</td><td>${required ? 'verplicht' : 'mag'}</td><td>${escape(typeOf(schema))}</td></tr>`,
  )
  const verzoek = Object.values(operatie.requestBody?.content ?? {})[0]?.schema
  const antwoorden = Object.entries(operatie.responses).map(([code, { description, content }]) => {
    const schema = code.startsWith('2') ? Object.values(content ?? {})[0]?.schema : undefined
    return `<dt><code>${code}</code> ${escape(description)}</dt>${schema ? `<dd>${renderSchema(schema)}</dd>` : ''}`
  })
  return `<article><h3><code>${methode.toUpperCase()} /v1${escape(pad)}</code></h3>
<p>${escape(operatie.summary)} <small>${escape(operatie.description)}</small></p>
${parameters ? `<table><tbody>${parameters.join('')}</tbody></table>` : ''}
${verzoek ? `<p>Verzoek:</p>${renderSchema(verzoek)}` : ''}<dl>${antwoorden.join('')}</dl></article>`
}

const renderSchema = (schema: Json): string =>
  `<details><summary>vorm</summary><pre tabindex="0">${escape(JSON.stringify(schema, null, 2))}</pre></details>`

function typeOf(schema: Json): string {
  if (Array.isArray(schema.enum)) return schema.enum.join(' | ')
  return [schema.type, schema.format].filter(Boolean).join(', ')
}

const TEKENS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (tekst: string): string => tekst.replace(/[&<>"]/g, (teken) => TEKENS[teken] ?? teken)
