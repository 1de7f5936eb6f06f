import { Melder } from '../../../../platform/web/bericht/Melder.tsx'

/** Mail is written, but nothing takes it away. */
export const GeenMailserver = () => (
  <Melder soort="letop" titel="Baken heeft nog geen mailserver.">
    De mails blijven klaarstaan tot je beheerder er een instelt. Je kunt intussen per ontvanger een link kopiëren.
  </Melder>
)
