import { Link } from '@tiptap/extension-link'
import { readLink } from '../../../domain/tekst/readLink.ts'

/** Only addresses that a text may link to ever become a link: the server refuses a change with any other. */
export const VeiligeLink = Link.extend({
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  addPasteRules: () => [],
}).configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: false,
  isAllowedUri: (adres) => readLink(adres) !== null,
})
