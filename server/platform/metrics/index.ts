export { actionLateness, actionsDone, actionsFailed, metrics, timeEvaluation, workGauges } from './metrics';
