import { encode } from 'uqr'

/** Black on white in every theme: a camera reads nothing else. */
export function QrCode({ tekst, label }: { readonly tekst: string; readonly label: string }) {
  const { data, size } = encode(tekst, { border: 2 })
  const blokjes = data.flatMap((rij, y) => rij.flatMap((zwart, x) => (zwart ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={blokjes.join('')} fill="#000" />
    </svg>
  )
}
