import { ApiProblem } from './api-problem';
import { type Problem } from './types';

export interface RequestOptions {
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
  /** A file as it is, instead of a body of JSON. */
  readonly file?: { readonly content: Blob; readonly type: string };
  /** Kommunekode of the tenant whose data are meant. */
  readonly municipality?: string;
  readonly signal?: AbortSignal | undefined;
  /** `text` for an answer that is a file. Default: json. */
  readonly readAs?: 'json' | 'text';
}

export interface Answer<T> {
  readonly data: T;
  readonly headers: Headers;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    const problem = (await response.json()) as Partial<Problem>;
    if (typeof problem.code === 'string')
      return new ApiProblem(response.status, { ...problem, code: problem.code }, response.headers.get('location'));
  } catch {
    // Not the service's own answer: a proxy, or a connection that broke in the middle.
  }
  return new ApiProblem(response.status, { code: response.status >= 500 ? 'network.down' : 'answer.unreadable' });
}

/** One call of the service. Throws `ApiProblem`; an aborted call throws the browser's `AbortError`. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  const { method = 'GET', body, file, municipality, signal, readAs = 'json' } = options;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        accept: readAs === 'json' ? 'application/json' : '*/*',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(file === undefined ? {} : { 'content-type': file.type }),
        ...(municipality === undefined ? {} : { 'x-municipality': municipality }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(file === undefined ? {} : { body: file.content }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(0, { code: 'network.down' });
  }
  if (!response.ok) throw await problemOf(response);
  try {
    return { data: (await response[readAs]()) as T, headers: response.headers };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(response.status, { code: 'answer.unreadable' });
  }
}
