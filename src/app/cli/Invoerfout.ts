/** The fault of what was asked: the message is a Dutch sentence that says what to do; the command exits with 2. */
export class Invoerfout extends Error {
  constructor(zin: string) {
    super(zin)
    this.name = 'Invoerfout'
  }
}
