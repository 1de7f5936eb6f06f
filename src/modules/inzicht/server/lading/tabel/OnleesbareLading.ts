/** A file out of which no rows can be read. `message` is the sentence for the user. */
export class OnleesbareLading extends Error {
  constructor(zin: string, oorzaak?: unknown) {
    super(zin, oorzaak === undefined ? undefined : { cause: oorzaak })
    this.name = 'OnleesbareLading'
  }
}
