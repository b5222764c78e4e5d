import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * While nobody else listens for the signal, Ctrl-C (or a plain kill) stops the server and then ends the process, so also a start that
 * is interrupted half-way leaves nothing running. A service with its own orderly end is expected to call `stop` in it.
 */
export function stopOnSignal(stop: () => Promise<void>): () => void {
  const listeners = SIGNALS.map((signal) => {
    const listener = (): void => {
      if (process.listenerCount(signal) > 1) return;
      void stop().finally(() => process.exit(128 + constants.signals[signal]));
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => listeners.forEach((off) => off());
}
