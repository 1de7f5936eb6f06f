import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import type { Inlogdienst } from './inlogdienstenQuery.ts'

/** What the service has to know of Baken, to copy. */
export const Dienstadressen = ({ adressen }: Pick<Inlogdienst, 'adressen'>) => (
  <Kaart titel="Vul dit in bij de dienst" lijf>
    <dl className="feiten">
      <dt>Adres om terug te komen (redirect URI)</dt>
      <dd>
        <code>{adressen.terug}</code>
      </dd>
      <dt>Adres na het uitloggen (post logout redirect URI)</dt>
      <dd>
        <code>{adressen.uitgelogd}</code>
      </dd>
      <dt>Adres om uitloggen te melden (back-channel logout URI)</dt>
      <dd>
        <code>{adressen.uitlogbericht}</code>
      </dd>
    </dl>
  </Kaart>
)
