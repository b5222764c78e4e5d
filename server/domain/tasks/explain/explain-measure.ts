import { measureWindow } from '../../measures/measure-window';
import type { Measure, MeasureTiming } from '../../rulebook/rule-set';
import type { Localised } from '../../shared/localised';
import type { ExplainedTask, TaskExplanation } from '../explained-task';
import { ruleOfTask } from '../rule-of-task';
import type { TaskInput } from '../task-input';
import { day, say } from './say';
import { deadlinesOf, spellWords } from './spell-words';
import { windowWords } from './window-words';

type Known = Pick<Measure, 'timing' | 'mandatory' | 'description' | 'when'> & { readonly isFallback: boolean };

function measureOf({ prepared }: TaskInput, id: string): Known | null {
  const own = [...prepared.ruleSet.measures.items, ...prepared.floor.measures].find((measure) => measure.id === id);
  if (own) return { ...own, isFallback: false };
  const fallback = prepared.ruleSet.measures.suspensions.map((suspension) => suspension.fallback).find((one) => one.id === id);
  return fallback ? { timing: { by: fallback.by }, mandatory: fallback.mandatory, description: fallback.label, isFallback: true } : null;
}

function timingWords(timing: MeasureTiming): Localised {
  if ('in' in timing) return say('Reglen sætter det til uge {0}.', 'The rule puts it in week {0}.', timing.in);
  if ('from' in timing)
    return timing.by === undefined
      ? say('Reglen gælder fra uge {0}, uden en frist.', 'The rule holds from week {0}, without a due day.', timing.from)
      : say('Reglen gælder fra uge {0} og senest i uge {1}.', 'The rule holds from week {0} and by week {1}.', timing.from, timing.by);
  if ('after' in timing)
    return timing.by === undefined
      ? say(
          'Reglen gælder, når uge {0} er gået, uden en frist.',
          'The rule holds when week {0} has passed, without a due day.',
          timing.after,
        )
      : say(
          'Reglen gælder, når uge {0} er gået, og senest i uge {1}.',
          'The rule holds when week {0} has passed, and by week {1}.',
          timing.after,
          timing.by,
        );
  return say(
    'Reglen sætter fristen til uge {0}; tilbuddet kan gives fra første dag.',
    'The rule sets the deadline to week {0}; the measure can be offered from the first day.',
    timing.by,
  );
}

function arithmeticOf(input: TaskInput, { window }: ExplainedTask, { timing }: Known): Localised[] {
  const clock = deadlinesOf(input);
  const dated = measureWindow(timing, clock);
  const { opensOn, dueOn, latestOn } = window;
  if (dated?.opensOn !== opensOn || dated.dueOn !== dueOn) return windowWords(window);
  const words = [
    ...spellWords(input, dueOn ?? opensOn),
    timingWords(timing),
    say('Uge {0} begynder {1}.', 'Week {0} begins on {1}.', dated.opensWeek, day(opensOn)),
  ];
  if (dueOn !== null && dated.dueWeek !== null)
    words.push(say('Uge {0} slutter {1}, derfor senest {1}.', 'Week {0} ends on {1}, so it is due by {1}.', dated.dueWeek, day(dueOn)));
  if (latestOn !== null)
    words.push(
      say(
        'Loven kræver et tilbud senest {0} (uge {1}).',
        'The law asks for a measure by {0} (week {1}).',
        day(latestOn),
        clock.weekOn(latestOn),
      ),
    );
  return words;
}

/** Why a measure is to be offered, or an order to be written. */
export function explainMeasure(input: TaskInput, task: ExplainedTask): TaskExplanation {
  const measure = measureOf(input, task.ruleId);
  const { label, belongsTo } = ruleOfTask(input.prepared, task);
  const sentences = [
    belongsTo === 'floor'
      ? say('Lovens minimum: "{0}".', 'The legal minimum: "{0}".', label)
      : say('Kommunens regel: "{0}".', 'The municipality\'s rule: "{0}".', label),
  ];
  if (measure === null) return { sentences, arithmetic: windowWords(task.window) };
  sentences.push(
    measure.isFallback
      ? say(
          'De andre tilbud i gruppen er udsat, og dette er, hvad der er tilbage.',
          'The other measures of the group are suspended, and this is what remains.',
        )
      : measure.description,
  );
  if (measure.when !== undefined) sentences.push(say('Betingelsen for tilbuddet er opfyldt.', 'The condition for the measure is met.'));
  sentences.push(
    measure.mandatory
      ? say('Det er en pligt og ikke begyndt endnu.', 'It is a duty and has not begun yet.')
      : say(
          'Det er et tilbud, som borgeren kan sige nej til, og det er ikke begyndt endnu.',
          'It is an offer the citizen may decline, and it has not begun yet.',
        ),
  );
  if (task.kind === 'writePlacementOrder')
    sentences.push(
      say(
        'Jobkonsulenten skriver bestillingen til en virksomhedskonsulent.',
        'The job consultant writes the order to a company consultant.',
      ),
    );
  return { sentences, arithmetic: arithmeticOf(input, task, measure) };
}
