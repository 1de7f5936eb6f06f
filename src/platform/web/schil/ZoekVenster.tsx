import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextField } from 'react-aria-components/TextField'
import { probleemVan } from '../api/ProbleemFout.ts'
import { Icoon } from '../weergave/Icoon.tsx'
import { useZoekgroepen } from './useZoekgroepen.ts'

/** Ctrl K: what somebody looks for, grouped by kind, and the screens by name. Arrows choose, Enter goes there. */
export function ZoekVenster({ onSluit }: { readonly onSluit: () => void }) {
  const router = useRouter()
  const [q, setQ] = useState('')
  const { groepen, bezig, fout } = useZoekgroepen(q)
  const ga = (pad: string) => {
    onSluit()
    router.history.push(pad)
  }
  const vraagEerste = useEerste({ q, pad: bezig ? undefined : groepen[0]?.punten[0]?.pad, ga })

  return (
    <ModalOverlay className="waas waas-boven" isOpen isDismissable onOpenChange={(open) => !open && onSluit()}>
      <Modal className="dialoog zoekvenster">
        <Dialog aria-label="Zoeken">
          <Autocomplete inputValue={q} onInputChange={setQ}>
            <TextField
              aria-label="Zoek een actie, doel, partij of programma"
              autoFocus
              className="zoekveld"
              onKeyDown={vraagEerste}
            >
              <Icoon van={IconSearch} />
              <Input className="invoer" placeholder="Zoek of spring naar een scherm" />
            </TextField>
            <ListBox
              aria-label="Gevonden"
              className="zoekuitkomst"
              items={groepen}
              selectionMode="none"
              onAction={(pad) => ga(String(pad))}
              renderEmptyState={() => <Uitleg q={q} bezig={bezig} fout={fout} />}
            >
              {(groep) => (
                <ListBoxSection id={groep.naam} className="uitklaplijst-groep">
                  <Header className="zoekgroep">{groep.naam}</Header>
                  {groep.punten.map(({ pad, titel, context }) => (
                    <ListBoxItem key={pad} id={pad} textValue={titel} className="uitklaplijst-punt">
                      <span className="zoekpunt">
                        <span>{titel}</span>
                        {context && <span className="klein zacht">{context}</span>}
                      </span>
                      <Icoon van={IconArrowRight} klasse="zacht" />
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
          <p className="kaart-voet toets">
            <kbd>↑</kbd> <kbd>↓</kbd> kiezen <kbd>Enter</kbd> openen <kbd>Esc</kbd> sluiten
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Enter before a result was chosen opens the first one, as soon as it is known. */
function useEerste({ q, pad, ga }: { q: string; pad: string | undefined; ga: (pad: string) => void }) {
  const [gevraagd, setGevraagd] = useState<string>()
  useEffect(() => {
    if (pad !== undefined && gevraagd === q) ga(pad)
  })
  return ({ key, target }: KeyboardEvent) => {
    const gekozen = (target as HTMLElement).hasAttribute('aria-activedescendant')
    if (key === 'Enter' && !gekozen && q.trim() !== '') setGevraagd(q)
  }
}

function Uitleg({ q, bezig, fout }: { readonly q: string; readonly bezig: boolean; readonly fout: unknown }) {
  if (fout) return <p className="uitklaplijst-leeg">{probleemVan(fout).detail}</p>
  if (bezig) return <p className="uitklaplijst-leeg">Zoeken…</p>
  return <p className="uitklaplijst-leeg">Niets gevonden voor ‘{q}’. Probeer een ander of korter woord.</p>
}
