const MB = 1024 * 1024

/** Every limit on reading a series out of a file. */
export const ladinggrenzen = {
  bestandBytes: 20 * MB,
  rijen: 500_000,
  kolommen: 100,
  /** Of all sheets of a workbook, each as a full rectangle. */
  vakken: 10_000_000,
  /** One row of text; a note with every value fits in easily. */
  rijTekens: 100_000,
  /** One value of a wide table is one: so many may one file give. */
  waarden: 1_000_000,
  leestijdMs: 120_000,
  heapMb: 1024,
  /** What is wrong beyond this many rows is only counted. */
  fouten: 5_000,
} as const
