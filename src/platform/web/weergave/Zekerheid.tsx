export type Zekerheidsgraad = 'zeker' | 'redelijk' | 'onzeker'

const GRADEN: Record<Zekerheidsgraad, { woord: string; klasse: string; streepjes: number }> = {
  zeker: { woord: 'Zeker', klasse: 'zekerheid', streepjes: 3 },
  redelijk: { woord: 'Redelijk zeker', klasse: 'zekerheid midden', streepjes: 2 },
  onzeker: { woord: 'Onzeker', klasse: 'zekerheid laag', streepjes: 1 },
}

/** How sure Baken is of what it read; in words, never as a percentage. */
export function Zekerheid({ graad }: { readonly graad: Zekerheidsgraad }) {
  const { woord, klasse, streepjes } = GRADEN[graad]
  return (
    <span className={klasse}>
      <span aria-hidden="true">
        {[1, 2, 3].map((streepje) => (
          <i key={streepje} className={streepje <= streepjes ? 'aan' : undefined} />
        ))}
      </span>
      {woord}
    </span>
  )
}
