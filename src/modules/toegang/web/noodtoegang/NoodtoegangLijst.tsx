import IconLifebuoy from '@tabler/icons-react/dist/esm/icons/IconLifebuoy.mjs'
import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { MeerKnop } from '../../../../platform/web/weergave/MeerKnop.tsx'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import { noodtoegangContract } from '../../contractNoodtoegang.ts'
import { BeheerKop } from '../beheer/BeheerKop.tsx'
import type { Oordeel } from '../../domain/dossier/noodtoegang.ts'
import { noodtoegangQuery, type Noodtoegang } from './noodtoegangQuery.ts'

/** Who opened what in an emergency, and what another thought of it afterwards. */
export function NoodtoegangLijst() {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(noodtoegangQuery)
  const magBeoordelen = useMag('noodtoegang:judge')
  const [open, setOpen] = useState<Noodtoegang | null>(null)
  const items = data.pages.flatMap((bladzijde) => bladzijde.items)
  return (
    <>
      <BeheerKop
        titel="Noodtoegang"
        onder={['Wie in nood een dossier opende, en of dat terecht was. Beoordeel wat een ander deed']}
      />
      <section className="kaart" aria-label="Noodtoegang">
        {items.length === 0 ? (
          <LegeStaat icoon={IconLifebuoy} titel="Nog geen noodtoegang">
            Opent iemand in nood een dossier, dan krijg je een mail en staat het hier.
          </LegeStaat>
        ) : (
          <ul className="regels" aria-label="Noodtoegangen">
            {items.map((item) => (
              <Regel
                key={item.id}
                item={item}
                onBeoordeel={magBeoordelen && item.magBeoordelen ? () => setOpen(item) : null}
              />
            ))}
          </ul>
        )}
        <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
      </section>
      {open && <Beoordeling noodtoegang={open} onSluit={() => setOpen(null)} />}
    </>
  )
}

type RegelProps = { readonly item: Noodtoegang; readonly onBeoordeel: (() => void) | null }

const Regel = ({ item: { wie, kenmerk, reden, gegevenOp, beoordeling }, onBeoordeel }: RegelProps) => (
  <li>
    <div className="regel-tekst">
      <strong>
        {wie} opende {kenmerk} op {momentTekst(gegevenOp)}
      </strong>
      <p>{reden}</p>
      <p className="zacht klein">
        {beoordeling
          ? `${beoordeling.oordeel === 'terecht' ? 'Terecht' : 'Onterecht'}, vond ${beoordeling.door}: ${beoordeling.bevinding}`
          : 'Nog niet beoordeeld'}
      </p>
    </div>
    {onBeoordeel && (
      <div className="regel-rechts">
        <button
          className="knop knop-klein"
          type="button"
          aria-label={`Beoordeel ${kenmerk} van ${wie}`}
          onClick={onBeoordeel}
        >
          Beoordeel
        </button>
      </div>
    )}
  </li>
)

const OORDEELKEUZES = [
  { waarde: 'terecht', label: 'Terecht' },
  { waarde: 'onterecht', label: 'Onterecht' },
] as const

function Beoordeling({ noodtoegang, onSluit }: { readonly noodtoegang: Noodtoegang; readonly onSluit: () => void }) {
  const queryClient = useQueryClient()
  const formulier = useFormulier<{ oordeel: Oordeel | ''; bevinding: string }, unknown>({
    begin: { oordeel: '', bevinding: '' },
    check: ({ oordeel, bevinding }) => ({
      ...(oordeel === '' && { oordeel: 'Kies of het terecht was.' }),
      ...(bevinding.trim() === '' && { bevinding: 'Schrijf op wat je zag.' }),
    }),
    verstuur: ({ oordeel, bevinding }) =>
      call(noodtoegangContract.judgeNoodtoegang, {
        params: { id: noodtoegang.id },
        // Checked just before: one was chosen.
        body: { oordeel: oordeel as Oordeel, bevinding },
      }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: noodtoegangQuery.queryKey })
      showToast({ tekst: 'Je oordeel is vastgelegd.' })
      onSluit()
    },
  })
  return (
    <FormulierDialoog
      titel={`${noodtoegang.kenmerk} beoordelen`}
      knop="Leg vast"
      formulier={formulier}
      onSluit={onSluit}
    >
      <p>
        {noodtoegang.wie} opende dit op {momentTekst(noodtoegang.gegevenOp)} en schreef: ‘{noodtoegang.reden}’
      </p>
      <Keuzerondjes label="Was het terecht?" keuzes={OORDEELKEUZES} {...formulier.veld('oordeel')} />
      <Tekstvak label="Wat je zag" {...formulier.veld('bevinding')} />
    </FormulierDialoog>
  )
}
