export type Raadplegingwaarden = { titel: string; inleiding: string; van: string; tot: string }

type Fouten = Partial<Record<keyof Raadplegingwaarden, string>>

export const checkWaarden = ({ titel, inleiding, van, tot }: Raadplegingwaarden): Fouten => ({
  ...(titel.trim() === '' && { titel: 'Vul een titel in.' }),
  ...(inleiding.trim() === '' && { inleiding: 'Schrijf in een paar zinnen waar je inwoners naar vraagt.' }),
  ...(van === '' && { van: 'Vul in vanaf wanneer inwoners kunnen reageren.' }),
  ...(tot === '' && { tot: 'Vul in tot en met wanneer inwoners kunnen reageren.' }),
  ...(van !== '' && tot !== '' && tot < van && { tot: 'De laatste dag ligt voor de eerste. Kijk beide dagen na.' }),
})

export const toBody = ({ titel, inleiding, ...dagen }: Raadplegingwaarden) => ({
  titel: titel.trim(),
  inleiding: inleiding.trim(),
  ...dagen,
})
