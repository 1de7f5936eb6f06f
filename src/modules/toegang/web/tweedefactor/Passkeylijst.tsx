import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useState } from 'react'
import { Actiemenu } from '../../../../platform/web/weergave/Actiemenu.tsx'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import type { Factoren } from './factorenQuery.ts'
import { PasskeyNaam } from './PasskeyNaam.tsx'

type Passkey = Factoren['passkeys'][number]

type Props = {
  readonly passkeys: readonly Passkey[]
  readonly laatste: boolean
  readonly magWeg: boolean
  readonly onHaalWeg: (passkey: Passkey, laatste: boolean) => Promise<void>
}

/** The lines of the own passkeys, in a list that stands around them. */
export function Passkeylijst({ passkeys, laatste, magWeg, onHaalWeg }: Props) {
  const [hernoemen, setHernoemen] = useState<Passkey | null>(null)
  return (
    <>
      {passkeys.map((passkey) => (
        <li key={passkey.id}>
          <div className="regel-tekst">
            <b>Passkey: {passkey.naam}</b>
            <p>
              Toegevoegd op {momentTekst(passkey.sinds)}.{' '}
              {passkey.gebruikt ? `Laatst gebruikt op ${momentTekst(passkey.gebruikt)}.` : 'Nog niet gebruikt.'}
            </p>
          </div>
          <div className="regel-rechts">
            <Actiemenu
              label={`Acties voor passkey ${passkey.naam}`}
              punten={[
                { label: 'Andere naam…', icoon: IconPencil, doe: () => setHernoemen(passkey) },
                ...(magWeg
                  ? [
                      {
                        label: 'Weghalen…',
                        icoon: IconTrash,
                        doe: () => void onHaalWeg(passkey, laatste),
                        gevaar: true,
                      },
                    ]
                  : []),
              ]}
            />
          </div>
        </li>
      ))}
      {hernoemen && <PasskeyNaam passkey={hernoemen} onSluit={() => setHernoemen(null)} />}
    </>
  )
}
