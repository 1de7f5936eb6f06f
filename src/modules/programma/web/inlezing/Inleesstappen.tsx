import { Stapper } from '../../../../platform/web/weergave/Stapper.tsx'

const STAPPEN = { kiezen: 0, lezen: 1, beoordelen: 2, overnemen: 3 } as const
const NAMEN = ['Bestand kiezen', 'Lezen', 'Beoordelen', 'Overnemen als concept']

/** From file to programme; the same on every screen of it. */
export const Inleesstappen = ({ nu }: { readonly nu: keyof typeof STAPPEN }) => (
  <div className="kaart">
    <div className="kaart-lijf">
      <Stapper stappen={NAMEN} nu={STAPPEN[nu]} />
    </div>
  </div>
)
