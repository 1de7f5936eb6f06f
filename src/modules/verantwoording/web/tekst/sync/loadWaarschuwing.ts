/** What warns about leaving with unsent words is loaded when it first opens; without a connection that would be too late. */
export const loadWaarschuwing = async (): Promise<void> => {
  await Promise.all([
    import('../../../../../platform/web/bericht/Bevestiging.tsx'),
    import('../../../../../platform/web/bericht/DialoogVenster.tsx'),
  ])
}
