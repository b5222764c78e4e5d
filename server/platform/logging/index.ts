export { loggingOptions } from './logging-options';
