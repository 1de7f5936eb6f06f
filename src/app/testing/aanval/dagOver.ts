/** The day so many days from now. */
export const dagOver = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10)
