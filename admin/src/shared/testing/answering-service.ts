/** What the service answers, by path. A path without an answer is a service that has stopped. */
export type Answers = Readonly<Record<string, unknown>>;

interface Asked {
  readonly path: string;
  readonly body: unknown;
}

export interface AnsweringService {
  /** Everything it was asked, in order. */
  readonly asked: readonly Asked[];
  /** Answers from now on. */
  answer: Answers;
}

/** Stands in for `fetch`, which jsdom lacks. */
export function answeringService(answers: Answers): AnsweringService {
  const asked: Asked[] = [];
  const service: AnsweringService = { asked, answer: answers };
  globalThis.fetch = ((path: string, { body }: { body?: string } = {}) => {
    asked.push({ path, body: body === undefined ? undefined : JSON.parse(body) });
    const answer = service.answer[path];
    if (answer === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve({ ok: true, status: 200, headers: new Map(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  return service;
}
