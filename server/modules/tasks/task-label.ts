import { formatDate } from '../../domain/shared/format-date';
import type { Localised } from '../../domain/shared/localised';
import type { RuleWords } from './rule-words';
import { TASK_KIND_WORDS } from './task-kind-words';
import type { StoredTaskRow } from './task-row';

const of = (kind: Localised, what: Localised): Localised => ({ da: `${kind.da}: ${what.da}`, en: `${kind.en}: ${what.en}` });

function joined(labels: readonly Localised[]): Localised {
  return { da: labels.map(({ da }) => da).join(', '), en: labels.map(({ en }) => en).join(', ') };
}

/** What the task is about, where its kind does not say it already. */
function about({ kind, ruleId, detail }: StoredTaskRow, words: RuleWords | null): Localised | null {
  switch (kind) {
    case 'confirmTrack':
      return detail.track === undefined ? null : (words?.track(detail.track) ?? null);
    case 'collectMissingFact': {
      const labels = (detail.facts ?? []).map((key) => words?.fact(key) ?? { da: key, en: key });
      return labels.length === 0 ? null : joined(labels);
    }
    case 'registerAgreement':
    case 'setSelfBookingDeadline': {
      if (!detail.conversation) return null;
      const { da, en } = formatDate(detail.conversation.heldOn);
      return { da: `efter samtalen ${da}`, en: `after the conversation on ${en}` };
    }
    case 'followUpGrant': {
      if (!detail.about) return null;
      const { da, en } = formatDate(detail.about);
      return { da: `kurset slutter ${da}`, en: `the course ends on ${en}` };
    }
    default:
      return words?.rule(ruleId) ?? null;
  }
}

/** What is to be done with what it is about: "Hold samtale: Første samtale". Without rules only what is to be done. */
export function taskLabel(task: StoredTaskRow, words: RuleWords | null): Localised {
  const kind = TASK_KIND_WORDS[task.kind];
  const what = about(task, words);
  return what === null ? kind : of(kind, what);
}
