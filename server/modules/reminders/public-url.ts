import type { Config } from '../../platform/config';

/** Where people find the console, without a slash at the end. */
export function publicUrl({ publicUrl: given, port }: Pick<Config, 'publicUrl' | 'port'>): string {
  return given ?? `http://localhost:${port}`;
}
