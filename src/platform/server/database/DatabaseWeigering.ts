/**
 * A refusal that the person who starts Baken can do something about; the message is a Dutch sentence that says what.
 * The command line shows it without a stack and exits with 2.
 */
export class DatabaseWeigering extends Error {
  constructor(zin: string) {
    super(zin)
    this.name = 'DatabaseWeigering'
  }
}
