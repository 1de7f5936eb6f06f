type Props = { readonly meer: boolean; readonly bezig: boolean; readonly onMeer: () => void }

/** Under a list that comes in pages; gone when everything is there. */
export const MeerKnop = ({ meer, bezig, onMeer }: Props) =>
  meer && (
    <div className="kaart-voet">
      <button className="knop knop-klein" type="button" aria-disabled={bezig} onClick={bezig ? undefined : onMeer}>
        {bezig ? 'Bezig met ophalen…' : 'Toon meer'}
      </button>
    </div>
  )
