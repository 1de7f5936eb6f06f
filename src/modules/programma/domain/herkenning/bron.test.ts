import { describe, expect, it } from 'vitest'
import { type BronDocument, readTekst } from '../../../documenten/public.ts'
import { aDocument, alinea, item, kop, noot, tabel } from '../../testing/aDocument.ts'
import type { Bron } from '../voorstel.ts'
import { recognizeProgramma } from './recognizeProgramma.ts'

/** What stands at a place in the document. */
function textAt({ blokken }: BronDocument, { blok, cel, van, tot }: Bron): string {
  const hier = blokken[blok]
  if (!hier) return ''
  if (hier.soort !== 'tabel') return hier.tekst.slice(van, tot)
  return hier.rijen[cel?.rij ?? 0]?.[cel?.cel ?? 0]?.tekst.slice(van, tot) ?? ''
}

const DOCUMENT = aDocument(
  'docx',
  kop(1, 'Uitvoeringsprogramma veiligheid 2025 gemeente Waterveste'),
  kop(2, '1 Prioriteit Ondermijning'),
  alinea('Inzet: zicht op kwetsbare plekken'),
  alinea('Ambitie: in 2025 houden we 12 controles'),
  tabel(
    ['Nr', 'Hoe', 'Wanneer', 'Wie'],
    ['1', 'Controles in het\nbuitengebied*', 'elk kwartaal', 'Gemeente/politie'],
    ['2', 'Melden makkelijk maken', 'Q2', 'gemeente'],
  ),
  noot('*', 'Alleen bij leegstaande schuren.'),
  kop(2, '2 Prioriteit Jeugd'),
  alinea('Wat gaan we doen?', true),
  item('Straatcoaches inzetten (Q3, jongerenwerk)'),
)

describe('plaats in het document', () => {
  const voorstel = recognizeProgramma(DOCUMENT)
  const acties = voorstel.prioriteiten.flatMap((p) => p.inzetten.flatMap((inzet) => inzet.acties))

  it('wijst bij elke actie aan waar hoe, wanneer en wie stonden', () => {
    const gelezen = acties.map((actie) => actie.bron.map((bron) => textAt(DOCUMENT, bron)))
    expect(gelezen).toEqual([
      ['Controles in het', 'buitengebied*', 'elk kwartaal', 'Gemeente/politie'],
      ['Melden makkelijk maken', 'Q2', 'gemeente'],
      ['Straatcoaches inzetten', 'Q3', 'jongerenwerk'],
    ])
  })

  it('wijst prioriteit, inzet, ambitie en doel aan zonder nummer en etiket', () => {
    const [prioriteit] = voorstel.prioriteiten
    const spans = [
      ...(prioriteit?.bron ?? []),
      ...(prioriteit?.inzetten[0]?.bron ?? []),
      ...(voorstel.doelen[0]?.bron ?? []),
    ]
    expect(spans.map((bron) => textAt(DOCUMENT, bron))).toEqual([
      'Ondermijning',
      'zicht op kwetsbare plekken',
      'in 2025 houden we 12 controles',
      'in 2025 houden we 12 controles',
    ])
  })

  it('geeft een voetnoot aan de actie met hetzelfde teken, dat in de tekst blijft staan', () => {
    expect(acties[0]).toMatchObject({
      hoe: 'Controles in het buitengebied*',
      notities: ['Alleen bij leegstaande schuren.'],
    })
    expect(acties[1]?.notities).toEqual([])
  })

  it('wijst in lopende tekst de hele zin aan', () => {
    const document = readTekst(`Begroting 2026: wat gaan we doen in 2026?

Ondermijning
Ondermijning raakt ons allemaal. We starten in mei met een actieteam.

Jeugd
We zetten jongerenwerkers in op pleinen met jeugdoverlast.

Cybercrime
Inwoners leren veilig omgaan met internet. Samen met de bibliotheek geven we cursussen.
`)
    const zinnen = recognizeProgramma(document).prioriteiten.flatMap((p) => p.inzetten.flatMap((inzet) => inzet.acties))
    expect(zinnen).toHaveLength(3)
    for (const zin of zinnen) expect(zin.bron[0] && textAt(document, zin.bron[0])).toBe(zin.hoe)
  })
})
