import { anXlsx } from '../../documenten/testing/aXlsx.ts'

/** A workbook of a kilobyte: a number in A1, and one in a cell far away ("XFD1048576"). `kenmerk` is what that cell says of its place. */
export const aVerreCel = (plek: string, kenmerk = `r="${plek}"`): Uint8Array =>
  anXlsx([{ rijen: `<row r="1"><c r="A1"><v>1</v></c></row><row><c ${kenmerk}><v>2</v></c></row>` }])
