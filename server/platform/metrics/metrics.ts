import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What this process measures, in Prometheus' words. No label ever holds an id, a municipality's number or anything of a person. */
export const metrics = new Registry();

const evaluations = new Histogram({
  name: 'sporskifte_evaluation_seconds',
  help: 'Time one decision takes, from facts to plan, without reading and writing',
  buckets: [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.25],
  registers: [metrics],
});

/** Runs one evaluation of the rules and notes how long it took. */
export function timeEvaluation<T>(evaluate: () => T): T {
  const begun = performance.now();
  try {
    return evaluate();
  } finally {
    evaluations.observe((performance.now() - begun) / 1000);
  }
}

export const actionsDone = new Counter({
  name: 'sporskifte_actions_done_total',
  help: 'Deferred actions this process has done',
  labelNames: ['kind'],
  registers: [metrics],
});

export const actionsFailed = new Counter({
  name: 'sporskifte_actions_failed_total',
  help: 'Failed attempts at deferred actions in this process',
  labelNames: ['kind', 'code'],
  registers: [metrics],
});

export const actionLateness = new Histogram({
  name: 'sporskifte_action_lateness_seconds',
  help: 'How long after its time an action was done',
  buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 3600, 86_400],
  registers: [metrics],
});

/** Values that are read off the database when somebody asks for them. */
export const workGauges = {
  dueLag: gauge('sporskifte_due_lag_seconds', 'How long the oldest due action has been due; 0 when none is'),
  oldestWaiting: gauge('sporskifte_oldest_waiting_seconds', 'How long ago the oldest waiting action was put off, due or not'),
  actions: new Gauge({ name: 'sporskifte_actions', help: 'Deferred actions by state', labelNames: ['state'], registers: [metrics] }),
  lateReminders: gauge('sporskifte_late_reminders', 'Reminders that wait more than a minute after their time'),
  sentLate: gauge('sporskifte_reminders_sent_late', 'Reminders that were given more than a minute after their time'),
  outboxAge: gauge('sporskifte_outbox_age_seconds', 'How long the oldest unsent message has waited; 0 when none does'),
  queueUp: gauge('sporskifte_queue_up', 'Whether the queue that wakes the workers answers: 1 or 0'),
};

function gauge(name: string, help: string): Gauge {
  return new Gauge({ name, help, registers: [metrics] });
}
