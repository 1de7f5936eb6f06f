import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Invoerfout } from './Invoerfout.ts'

type Opties = NonNullable<ParseArgsConfig['options']>
type Gelezen<O extends Opties> = ReturnType<typeof parseArgs<{ options: O; strict: true; allowPositionals: true }>>

/** node:util parseArgs, with its complaints in Dutch. `namen` are the names of what stands loose; exactly those are expected. */
export function parseOpties<const O extends Opties>(
  args: readonly string[],
  opties: O,
  namen: readonly string[] = [],
): Gelezen<O> {
  const gelezen = parse(args, opties)
  const ontbreekt = namen[gelezen.positionals.length]
  if (ontbreekt !== undefined) throw new Invoerfout(`Er ontbreekt iets: ${ontbreekt}. Met --help zie je hoe het moet.`)
  const teveel = gelezen.positionals[namen.length]
  if (teveel !== undefined) throw new Invoerfout(`"${teveel}" hoort hier niet. Met --help zie je hoe het moet.`)
  return gelezen
}

function parse<const O extends Opties>(args: readonly string[], opties: O): Gelezen<O> {
  try {
    return parseArgs({ args: [...args], options: opties, strict: true, allowPositionals: true })
  } catch (fout) {
    if (!(fout instanceof TypeError && 'code' in fout)) throw fout
    const optie = /'(-[^' ]*)/.exec(fout.message)?.[1] ?? ''
    if (fout.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new Invoerfout(`De optie ${optie} bestaat niet. Met --help zie je welke er zijn.`)
    }
    throw new Invoerfout(`De optie ${optie} is niet goed ingevuld. Met --help zie je hoe het moet.`)
  }
}

/** A CBS code as people type it. */
export function parseGemeentecode(tekst: string): number {
  if (!/^\d{1,4}$/.test(tekst) || Number(tekst) === 0) {
    throw new Invoerfout(`"${tekst}" is geen gemeentecode. Gebruik de code van het CBS, bijvoorbeeld 9990.`)
  }
  return Number(tekst)
}
