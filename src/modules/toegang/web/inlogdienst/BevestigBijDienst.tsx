import { useMutation, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { goToDienst } from './goToDienst.ts'
import { eigenInlogdienstQuery } from './inlogdienstenQuery.ts'

/** Who came from a service shows there again who they are; nothing for who did not. */
export function BevestigBijDienst() {
  const { data } = useQuery(eigenInlogdienstQuery)
  const router = useRouter()
  const heen = useMutation({ mutationFn: goToDienst })
  if (!data?.dienst) return null
  const { id, naam, gemeente } = data.dienst
  const terug = router.history.location.href
  return (
    <>
      {heen.error && <Foutvak fout={heen.error} />}
      <p>
        Je bent ingelogd met {naam}. Laat daar opnieuw zien dat jij het bent. Daarna kom je hier terug en begin je
        opnieuw.
      </p>
      <div className="knoppen">
        <button
          className="knop knop-hoofd"
          type="button"
          aria-disabled={heen.isPending}
          onClick={() => !heen.isPending && heen.mutate({ gemeente, dienst: id, terug, opnieuw: true })}
        >
          Bevestig bij {naam}
        </button>
      </div>
    </>
  )
}
