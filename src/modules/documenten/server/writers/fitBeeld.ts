type Maat = { readonly breedte: number; readonly hoogte: number }

/** The size within these bounds at which a picture keeps its shape; it is never made larger. */
export function fitBeeld({ breedte, hoogte }: Maat, breedst: number, hoogst: number): Maat {
  const schaal = Math.min(1, breedst / breedte, hoogst / hoogte)
  return { breedte: breedte * schaal, hoogte: hoogte * schaal }
}
