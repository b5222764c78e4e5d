export { CRASH_POINTS, type CrashPoint, crashAt } from './crash-at';
