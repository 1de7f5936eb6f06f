import { getDocumentProxy } from 'unpdf'

/** A tag with what stands below it: tags, and texts as they are drawn. `null` stands for an annotation. */
export type Tag = {
  readonly rol: string
  /** What is said of a picture. */
  readonly alt?: string
  readonly kinderen: readonly (Tag | string | null)[]
}

export type Gelezen = {
  readonly paginas: number
  readonly taal: string | null
  readonly titel: string
  readonly overzicht: readonly { readonly naam: string; readonly onder: readonly string[] }[]
  /** The tags of each page; a tag that goes on at a next page is on both. */
  readonly tags: readonly (readonly Tag[])[]
  /** Texts in no tag and in no artifact either. */
  readonly los: readonly string[]
  /** Texts that are decoration, per page. */
  readonly artifacten: readonly (readonly string[])[]
  /** For each page the kinds of its annotations. */
  readonly links: readonly (readonly string[])[]
}

type Boomdeel = {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly alt?: string
  readonly children?: readonly Boomdeel[]
}
type Tekstdeel = {
  readonly type?: string
  readonly tag?: string
  readonly id?: string | null
  readonly str?: string
  readonly hasEOL?: boolean
}

/** What pdf.js, which has no part in writing, sees in a PDF. */
export async function readTags(bytes: Uint8Array): Promise<Gelezen> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const paginas = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, p) => {
      const pagina = await pdf.getPage(p + 1)
      const { items } = await pagina.getTextContent({ includeMarkedContent: true })
      const boom = (await pagina.getStructTree()) as Boomdeel | null
      const annotaties = (await pagina.getAnnotations()) as { readonly subtype: string }[]
      return { ...readPagina(boom, items), links: annotaties.map(({ subtype }) => subtype) }
    }),
  )
  const { info } = (await pdf.getMetadata()) as {
    readonly info: { readonly Title?: string; readonly Language?: string }
  }
  const overzicht = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[] | null
  return {
    paginas: pdf.numPages,
    taal: info.Language ?? null,
    titel: info.Title ?? '',
    overzicht: (overzicht ?? []).map(({ title, items }) => ({ naam: title, onder: items.map((item) => item.title) })),
    tags: paginas.map(({ tags }) => tags),
    los: paginas.flatMap(({ los }) => los),
    artifacten: paginas.map(({ artifacten }) => artifacten),
    links: paginas.map(({ links }) => links),
  }
}

function readPagina(boom: Boomdeel | null, items: readonly Tekstdeel[]) {
  const perId = new Map<string, string>()
  const los: string[] = []
  const artifacten: string[] = []
  const open: (string | null)[] = []
  for (const { type, tag, id, str, hasEOL } of items) {
    if (type === 'endMarkedContent') open.pop()
    else if (type !== undefined) open.push(tag === 'Artifact' ? 'Artifact' : (id ?? null))
    else if (str !== undefined) {
      const plek = open.findLast((deel) => deel !== null)
      if (plek === undefined || plek === null) los.push(str)
      else if (plek === 'Artifact') artifacten.push(str)
      else perId.set(plek, (perId.get(plek) ?? '') + str + (hasEOL ? ' ' : ''))
    }
  }
  const gebruikt = new Set<string>()
  const tags = (boom?.children ?? []).flatMap((deel) => toTag(deel, perId, gebruikt))
  for (const [id, tekst] of perId) if (!gebruikt.has(id)) los.push(tekst)
  const isGevuld = (tekst: string): boolean => tekst.trim() !== ''
  return {
    tags: tags.filter((tag): tag is Tag => typeof tag === 'object' && tag !== null),
    los: los.filter(isGevuld),
    artifacten: artifacten.filter(isGevuld),
  }
}

function toTag(deel: Boomdeel, perId: ReadonlyMap<string, string>, gebruikt: Set<string>): (Tag | string | null)[] {
  if (deel.type === 'content') {
    gebruikt.add(deel.id ?? '')
    return [(perId.get(deel.id ?? '') ?? '').replace(/\s+/g, ' ').trim()]
  }
  if (deel.type !== undefined) return [null]
  const kinderen = (deel.children ?? []).flatMap((kind) => toTag(kind, perId, gebruikt))
  return [{ rol: deel.role ?? '', ...(deel.alt !== undefined && { alt: deel.alt }), kinderen }]
}

/** All tags of a kind, in reading order. */
export const findTags = (tags: readonly Tag[], rol: string): Tag[] =>
  tags.flatMap((tag) => [
    ...(tag.rol === rol ? [tag] : []),
    ...findTags(
      tag.kinderen.filter((kind): kind is Tag => typeof kind === 'object' && kind !== null),
      rol,
    ),
  ])

/** All text in a tag, its parts and lines parted by a space. */
export const textOf = (tag: Tag): string =>
  tag.kinderen
    .map((kind) => (kind === null ? '' : typeof kind === 'string' ? kind : textOf(kind)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
