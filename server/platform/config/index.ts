export { CONFIG, type Config, LOG_LEVELS, type LogLevel } from './config';
export { ConfigError } from './config-error';
export { loadConfig, readConfig } from './read-config';
