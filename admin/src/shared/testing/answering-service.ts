/** What the service answers, by path. A path without an answer is a service that has stopped. */
export type Answers = Readonly<Record<string, unknown>>;

interface Asked {
  readonly path: string;
  /** Read from JSON; a file as it is. */
  readonly body: unknown;
  readonly method: string;
}

export interface AnsweringService {
  /** Everything it was asked, in order. */
  readonly asked: readonly Asked[];
  /** Answers from now on. */
  answer: Answers;
}

/** An answer that is no success. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly problem: Readonly<Record<string, unknown>>,
    readonly location: string | null = null,
  ) {}
}

/** Stands in for `fetch`, which jsdom lacks. */
export function answeringService(answers: Answers): AnsweringService {
  const asked: Asked[] = [];
  const service: AnsweringService = { asked, answer: answers };
  globalThis.fetch = ((path: string, { body, method = 'GET' }: { body?: unknown; method?: string } = {}) => {
    asked.push({ path, method, body: typeof body === 'string' ? JSON.parse(body) : body });
    const answer = service.answer[path];
    if (answer === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    const refused = answer instanceof Refusal ? answer : null;
    return Promise.resolve({
      ok: refused === null,
      status: refused?.status ?? 200,
      headers: { get: (name: string) => (name === 'location' ? (refused?.location ?? null) : null) },
      json: () => Promise.resolve(refused?.problem ?? answer),
    });
  }) as unknown as typeof fetch;
  return service;
}
