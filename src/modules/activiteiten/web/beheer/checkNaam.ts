/** Whatever stands in a list has a name. */
export const checkNaam = ({ naam }: { readonly naam: string }): { readonly naam?: string } =>
  naam.trim() === '' ? { naam: 'Geef een naam.' } : {}
