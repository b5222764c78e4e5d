import type { Readable } from 'node:stream';

/** Milliseconds and bytes a sender whose file was refused may go on for, so that it comes to read why. */
const PATIENCE_MS = 5_000;
const PATIENCE_BYTES = 64 * 1024 * 1024;

/** The chunks of a request's body. The request stays open when reading ends early, so that it can be answered. */
export function bodyOf(request: Readable): AsyncIterable<Buffer> {
  return request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

/** Reads on without looking until the sender is done, or has had its time. */
export async function drainBody(request: Readable): Promise<void> {
  if (request.readableEnded || request.destroyed) return;
  await new Promise<void>((resolve) => {
    let seen = 0;
    const timer = setTimeout(resolve, PATIENCE_MS);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    request.on('data', (chunk: Buffer) => {
      seen += chunk.length;
      if (seen > PATIENCE_BYTES) done();
    });
    request.once('end', done).once('close', done).once('error', done);
    request.resume();
  });
}
