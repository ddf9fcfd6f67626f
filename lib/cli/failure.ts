/** Ends a command that meets what it cannot help: a French sentence, never a stack. */

/** What the system says, by its code; the file is named where it names one. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'le droit d’accès manque',
  EPERM: 'le droit d’accès manque',
  EROFS: 'le dossier est en lecture seule',
  ENOSPC: 'le disque est plein',
  ENOENT: 'le fichier ou le dossier n’existe pas',
  ENOTDIR: 'ce n’est pas un dossier',
  EISDIR: 'c’est un dossier',
  ELOOP: 'des liens tournent en rond',
  EMFILE: 'trop de fichiers sont ouverts',
  EADDRINUSE: 'le port est déjà pris',
};

/** From now on, an error that nobody caught ends the process with exit code 1 and one sentence. */
export function endPlainly(): void {
  const end = (error: unknown) => {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** What happened, in one line. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return `La commande s’est arrêtée : ${String(error)}.`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const said = SYSTEM[code];
  if (said !== undefined) {
    const where = 'path' in error && typeof error.path === 'string' ? `${error.path} : ` : '';
    return `La commande s’est arrêtée : ${where}${said}.`;
  }
  // Our own errors say themselves what is wrong.
  if (error.stack === error.message) return error.message;
  const [, where = 'lieu inconnu'] = /\(?([^\s()]+:\d+):\d+\)?$/m.exec(error.stack ?? '') ?? [];
  return `La commande s’est arrêtée sur une erreur du programme, à signaler : ${error.message.split('\n')[0]} (${where}).`;
}
