/** For a laptop or a small virtual machine: about 100 MB of memory, no replication, no just-in-time compiler. */
const SMALL_MACHINE = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '512MB',
  max_connections: '100',
  wal_level: 'minimal',
  max_wal_senders: '0',
  min_wal_size: '64MB',
  max_wal_size: '512MB',
  jit: 'off',
  max_parallel_workers_per_gather: '1',
  autovacuum_max_workers: '2',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_min_messages: 'warning',
};

/** Faster, and lost when the machine loses power: for test data only. */
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Given on the command line at each start, so a new release changes them without touching a file in the cluster. */
export function serverArguments(clusterDir: string, port: number, durable: boolean): string[] {
  const settings: Readonly<Record<string, string>> = { ...SMALL_MACHINE, ...(durable ? {} : THROWAWAY), port: String(port) };
  return ['-D', clusterDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Nothing of the caller's surroundings reaches the server: no PG* variable, no secret. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
  for (const name of ['PATH', 'SystemRoot', 'TEMP', 'TMP']) if (process.env[name]) kept[name] = process.env[name];
  return kept;
}
