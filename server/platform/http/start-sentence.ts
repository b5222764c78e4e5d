/** Errors whose message was written for the person who starts the program, in Danish and English. */
const FOR_PEOPLE = new Set(['ConfigError', 'DatabaseError', 'QueueError', 'EmbeddedPostgresError', 'PersonalDataError', 'RuleFileError']);

/** Whether the message can be shown as it is: it holds a sentence, and nothing of anybody's data. */
export function isForPeople(error: unknown): boolean {
  return FOR_PEOPLE.has((error as { readonly name?: string } | null)?.name ?? '');
}

/** What the person who started the program reads when it cannot start. */
export function startSentence(error: unknown): string {
  const { name, message, stack, code, port } = (error ?? {}) as {
    name?: string;
    message?: string;
    stack?: string;
    code?: string;
    port?: number;
  };
  if (code === 'EADDRINUSE') {
    return `Port ${port ?? ''} er optaget af et andet program. Luk det, eller vælg en anden: PORT=3001 npm start\nPort ${port ?? ''} is taken by another program. Close it, or choose another: PORT=3001 npm start`;
  }
  if (code === 'EACCES' && port !== undefined) {
    return `Port ${port} må kun bruges af administratoren. Vælg en anden: PORT=3001 npm start\nPort ${port} is for the administrator only. Choose another: PORT=3001 npm start`;
  }
  if (name !== undefined && FOR_PEOPLE.has(name)) return message ?? name;
  return `Tjenesten kunne ikke starte. / The service could not start.\n${stack ?? String(error)}`;
}
