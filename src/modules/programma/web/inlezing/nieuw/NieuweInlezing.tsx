import '../inlezing.css'
import { Link } from '@tanstack/react-router'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { Inleesstappen } from '../Inleesstappen.tsx'
import { Bestandskiezer } from './Bestandskiezer.tsx'
import { useInlezingUpload } from './useInlezingUpload.ts'
import { Verzendstand } from './Verzendstand.tsx'

export function NieuweInlezing() {
  const { verstuur, stop, bestand, deel, fout } = useInlezingUpload()
  return (
    <>
      <Paginakop titel="Document inlezen" kruimels={[<Link to="/inlezingen">Inlezen</Link>, 'Document inlezen']} />
      <Inleesstappen nu="kiezen" />
      {fout && <Foutvak fout={fout} />}
      <div className="raster">
        <section className="kaart k-8" aria-label="Bestand kiezen">
          <div className="kaart-lijf">
            {bestand ? (
              <Verzendstand bestand={bestand} deel={deel} onStop={stop} />
            ) : (
              <Bestandskiezer onKies={verstuur} />
            )}
          </div>
        </section>
        <div className="k-4">
          <Uitleg />
        </div>
      </div>
    </>
  )
}

const Uitleg = () => (
  <Kaart titel="Wat Baken doet" lijf>
    <ol className="inlees-uitleg">
      <li>Baken leest je uitvoeringsprogramma of verantwoording en zoekt prioriteiten, inzetten, acties en doelen.</li>
      <li>Je ziet het document naast wat Baken heeft gelezen. Waar Baken twijfelt, stelt het je een vraag.</li>
      <li>Klopt het, dan maak je er een concept van. Tot dan verandert er niets aan je programma’s.</li>
    </ol>
    <p className="klein zacht">Het document blijft bij jullie: Baken stuurt het nergens heen.</p>
  </Kaart>
)
