/** Ends a command on an unexpected error with a French sentence instead of a stack trace. */

/** French text of system errors, by code. */
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

/** From now on, an uncaught error prints one sentence and ends the process with exit code 1. */
export function endPlainly(): void {
  const end = (error: unknown) => {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** Whether the system refused something, in a way that can be said in French. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code in SYSTEM;
}

/** The error as one line of French. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return `La commande s’est arrêtée : ${String(error)}.`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const said = SYSTEM[code];
  if (said !== undefined) {
    const where = 'path' in error && typeof error.path === 'string' ? `${error.path} : ` : '';
    return `La commande s’est arrêtée : ${where}${said}.`;
  }
  // Our own errors already have a complete message, and no stack trace.
  if (error.stack === error.message) return error.message;
  const [, where = 'lieu inconnu'] = /\(?([^\s()]+:\d+):\d+\)?$/m.exec(error.stack ?? '') ?? [];
  return `La commande s’est arrêtée sur une erreur du programme, à signaler : ${error.message.split('\n')[0]} (${where}).`;
}
