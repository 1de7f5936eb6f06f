/** A refusal that the person who makes or restores a backup can do something about; the message is a Dutch sentence that says what. */
export class BackupWeigering extends Error {
  constructor(zin: string) {
    super(zin)
    this.name = 'BackupWeigering'
  }
}

/** What is in the file is not what was once written; `waar` says how far it was good. */
export const beschadigd = (waar: string): BackupWeigering =>
  new BackupWeigering(
    `Deze backup is beschadigd of niet heel (${waar}). Er is niets teruggezet. Gebruik een andere backup.`,
  )
