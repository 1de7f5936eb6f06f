type Props = {
  readonly aan: boolean
  /** Not what Baken gives by default. */
  readonly anders?: boolean
  /** Chosen and not saved yet. */
  readonly nieuw?: boolean
}

/** A tick or a dash; the words for a screen reader stand beside it, where the sign is used. */
export const Matrixteken = ({ aan, anders = false, nieuw = false }: Props) => (
  <span className="rol-teken" data-aan={aan} data-anders={anders} data-nieuw={nieuw} aria-hidden="true">
    {aan ? '✓' : '–'}
  </span>
)
