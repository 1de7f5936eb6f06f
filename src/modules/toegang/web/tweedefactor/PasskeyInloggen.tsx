import { useMutation } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { tweedeFactorContract } from '../../contractTweedeFactor.ts'
import { Wachtmelding } from '../Wachtmelding.tsx'
import { isPasskeyMogelijk, showPasskey } from './passkey.ts'

type Props = { readonly onKlaar: (sessie: Antwoord<typeof tweedeFactorContract.createPasskeySessie>) => void }

/** Signing in without a password; not there where a browser knows no passkeys. */
export function PasskeyInloggen({ onKlaar }: Props) {
  const poging = useMutation({
    mutationFn: async () => {
      const antwoord = await showPasskey(await call(tweedeFactorContract.getPasskeyInlogopties))
      return call(tweedeFactorContract.createPasskeySessie, { body: { antwoord } })
    },
    onSuccess: onKlaar,
  })
  if (!isPasskeyMogelijk()) return null
  return (
    <>
      <Wachtmelding fout={poging.error} />
      <button
        className="knop"
        type="button"
        aria-disabled={poging.isPending}
        onClick={() => !poging.isPending && poging.mutate()}
      >
        {poging.isPending ? 'Wacht op je passkey…' : 'Log in met een passkey'}
      </button>
    </>
  )
}
