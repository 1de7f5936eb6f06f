import { useMutation } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { publicatieContract } from '../../contractPublicatie.ts'

/**
 * The account as a reader will have it: the pages of the site itself. The address is made when somebody asks for it, and is a link
 * from then on: a window that opens by itself is stopped.
 */
export function Voorbeeldknop({ id }: { readonly id: string }) {
  const voorbeeld = useMutation({
    mutationFn: () => call(publicatieContract.createVoorbeeld, { params: { id } }),
    onError: (fout) => void showFout(fout),
  })
  if (voorbeeld.data)
    return (
      <a ref={(link) => link?.focus()} className="knop" href={voorbeeld.data.adres} target="_blank" rel="noreferrer">
        Open als lezer (werkt een uur)
      </a>
    )
  return (
    <button className="knop" type="button" aria-disabled={voorbeeld.isPending} onClick={() => voorbeeld.mutate()}>
      Bekijk als lezer
    </button>
  )
}
