const KB = 1024
const MB = 1024 * KB

/** Every limit on reading a document. A file beyond one of them is refused with the message of its code. */
export const grenzen = {
  /** Size of the upload (`te_groot`). */
  bestandBytes: 25 * MB,
  /** Time for one document, from the moment a reader takes it up (`te_lang`). */
  leestijdMs: 20_000,
  /** JavaScript heap of a reader (`te_zwaar`). */
  heapMb: 768,
  /** Growth of the whole process while reading, for memory outside that heap (`te_zwaar`). */
  procesGroeiBytes: 1024 * MB,
  /** Documents read at the same time; each has its own thread. */
  lezers: 2,
  /** Documents that may wait for a reader (`te_druk`). */
  wachtrij: 20,

  /** Entries in a zip container: a document with 1000 pictures has some 1100 (`uitgepakt_te_groot`). */
  zipItems: 5_000,
  /** Sum of what the entries of a zip say they unpack to (`uitgepakt_te_groot`). */
  uitgepaktBytes: 300 * MB,
  /** One XML part of a DOCX, ODT or XLSX, or one stream of a PDF, really unpacked; 1000 pages are some 30 MB (`uitgepakt_te_groot`). */
  deelBytes: 64 * MB,
  /** Unpacked size divided by packed size, for entries above 1 MB; Word's XML reaches 30 (`uitgepakt_te_groot`). */
  inpakverhouding: 150,

  /** Elements in one XML or HTML tree (`te_veel_tekst`). */
  elementen: 1_500_000,
  /** Depth of elements in XML (`onveilig`); a table in a table in a table is some 40 deep. */
  elementdiepte: 300,
  /** Pages of a PDF (`te_veel_paginas`). */
  paginas: 1_000,
  /** Characters of text in the result: some 1500 pages; plain text is refused at twice that (`te_veel_tekst`). */
  tekens: 4_000_000,
  /** Blocks and cells in the result; of a sheet also the empty cells between filled ones (`te_veel_tekst`). */
  blokken: 100_000,
  /** Visible sheets of a workbook (`te_veel_tekst`). */
  werkbladen: 100,
  /** Columns and rows that one repeated or merged cell may stand for. */
  herhaling: 200,
} as const
