/** House rules that no linter has (docs/conventies.md), for .oxlintrc.json. */

const isErrorClass = ({ superClass }) => superClass !== null

const noClassesExceptErrors = {
  meta: { messages: { klasse: 'No classes except errors.' } },
  create: (context) => ({
    ClassDeclaration(node) {
      if (!isErrorClass(node)) context.report({ node, messageId: 'klasse' })
    },
  }),
}

export default { meta: { name: 'huis' }, rules: { 'no-classes-except-errors': noClassesExceptErrors } }
