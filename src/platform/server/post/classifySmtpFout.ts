import type { Postfout, Uitkomst } from './uitkomst.ts'

/** What nodemailer puts on its errors, as far as it decides what to do. */
export type SmtpFout = {
  readonly code?: string
  /** The SMTP command that was refused. */
  readonly command?: string
  readonly responseCode?: number
  readonly response?: string
  readonly timeoutType?: string
  readonly syscall?: string
}

/** By code of nodemailer: what goes wrong before any message is offered. */
const VOOR_HET_BERICHT: Readonly<Record<string, Postfout>> = {
  EDNS: 'geen_antwoord',
  EPROXY: 'geen_antwoord',
  EPROTOCOL: 'geen_antwoord',
  ETLS: 'geen_veilige_verbinding',
  EAUTH: 'inloggen_geweigerd',
  ENOAUTH: 'inloggen_geweigerd',
}

const WACHTEN_OP_VERBINDING: readonly string[] = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT']
const INLOGGEN: readonly number[] = [530, 534, 535, 538]
/** The size of this message, said early by the server or by nodemailer. */
const TE_GROOT = 552
/** RFC 5321: the session was in the wrong state, which says nothing about the message. */
const VERKEERDE_VOLGORDE = 503
const SLUIT_AF = 421

/** RFC 3463: x.7.x is policy. "Relaying denied" is more often a wrong setting of ours than a wrong address. */
const BELEID = /^5\d\d[ -]5\.7\./

export function classifySmtpFout(fout: SmtpFout): Uitkomst {
  const vooraf = findVooraf(fout)
  if (vooraf !== undefined) return { soort: 'storing', fout: vooraf, telt: false }
  if (fout.responseCode !== undefined && fout.responseCode >= 400) return classifyAntwoord(fout, fout.responseCode)
  const nooitAangeboden = fout.code === 'EENVELOPE' || fout.code === 'EMESSAGE'
  return nooitAangeboden
    ? { soort: 'nooit', fout: 'bericht_geweigerd' }
    : { soort: 'storing', fout: 'verbinding_verbroken', telt: true }
}

function findVooraf({ code = '', command, responseCode, timeoutType = '', syscall }: SmtpFout): Postfout | undefined {
  if (responseCode !== undefined && INLOGGEN.includes(responseCode)) return 'inloggen_geweigerd'
  if (responseCode === SLUIT_AF || syscall === 'connect' || WACHTEN_OP_VERBINDING.includes(timeoutType)) {
    return 'geen_antwoord'
  }
  return command === 'EHLO' ? 'geen_antwoord' : VOOR_HET_BERICHT[code]
}

function classifyAntwoord({ command, response = '' }: SmtpFout, antwoord: number): Uitkomst {
  if (antwoord < 500 || antwoord === VERKEERDE_VOLGORDE) return { soort: 'later', fout: 'mailserver_vraagt_geduld' }
  if (command === 'MAIL FROM' && antwoord !== TE_GROOT) {
    return { soort: 'storing', fout: 'afzender_geweigerd', telt: false }
  }
  if (command !== 'RCPT TO') return { soort: 'nooit', fout: 'bericht_geweigerd' }
  return BELEID.test(response)
    ? { soort: 'later', fout: 'doorsturen_geweigerd' }
    : { soort: 'nooit', fout: 'adres_geweigerd' }
}
