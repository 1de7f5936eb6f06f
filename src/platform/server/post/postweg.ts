/** What somebody who sends mail needs of the installation. */
export type Postweg = {
  /** The address of Baken as people type it, for the links in mails. */
  readonly adres: string
  readonly post: { readonly heeftServer: boolean; readonly wek: () => Promise<void> }
}
