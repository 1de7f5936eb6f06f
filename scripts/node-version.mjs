// Imported first, and written so that an old Node can read it too.
var parts = process.versions.node.split('.').map(Number)

if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  process.stderr.write(
    'Baken heeft Node 20.19 of nieuwer nodig; dit is ' +
      process.versions.node +
      '. Installeer een nieuwere versie van nodejs.org.\n',
  )
  process.exit(2)
}
