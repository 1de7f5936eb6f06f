/** jsdom has no CSS.escape; react-aria asks it for keys, which in tests need only quotes and backslashes escaped. */
globalThis.CSS ??= { escape: (tekst: string) => tekst.replace(/["\\]/g, '\\$&') } as typeof CSS
