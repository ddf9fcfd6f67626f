/**
 * Says in French that Node is too old. Every command loads it first; it is CommonJS in an old syntax, so that an old Node
 * can read it.
 */
var parts = process.versions.node.split('.').map(Number);
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 9)) {
  process.stderr.write(
    'Node ' + process.versions.node + ' est trop ancien : il faut Node 20.9 ou plus récent (https://nodejs.org/fr).\n'
  );
  process.exit(1);
}
