import { type Schema } from '../api/types';
import { formatCount } from './format';
import { type Language } from './language';

type Step = Schema<'ReminderPlan'>['steps'][number];

const PEOPLE: Readonly<Record<Step['to'], Readonly<Record<Language, string>>>> = {
  citizen: { da: 'borgeren', en: 'the citizen' },
  jobConsultant: { da: 'jobkonsulenten', en: 'the job consultant' },
  teamLead: { da: 'teamlederen', en: 'the team lead' },
  manager: { da: 'lederen', en: 'the manager' },
};

/** "2 arbejdsdage efter fristen", "7 dage før fristen", "på fristdagen". */
function whenText({ days, dayType }: Step, language: Language): string {
  const isDanish = language === 'da';
  if (days === 0) return isDanish ? 'På fristdagen' : 'On the day it is due';
  const [one, many] = isDanish
    ? dayType === 'working'
      ? ['arbejdsdag', 'arbejdsdage']
      : ['dag', 'dage']
    : dayType === 'working'
      ? ['working day', 'working days']
      : ['day', 'days'];
  const count = formatCount(Math.abs(days), one ?? '', many ?? '', language);
  if (isDanish) return `${count} ${days < 0 ? 'før' : 'efter'} fristen`;
  return `${count} ${days < 0 ? 'before' : 'after'} it is due`;
}

function whatText({ to, channel }: Step, language: Language): string {
  const person = PEOPLE[to][language];
  switch (channel) {
    case 'mail':
      return language === 'da' ? `mail til ${person}` : `email to ${person}`;
    case 'digest':
      return language === 'da' ? `besked til ${person} i den daglige oversigt` : `message to ${person} in the daily digest`;
    case 'list':
      return language === 'da' ? `vises på ${person}s opgaveliste` : `shown on the task list of ${person}`;
  }
}

/** One step of a reminder plan: "2 arbejdsdage efter fristen: besked til jobkonsulenten i den daglige oversigt". */
export function reminderStepSentence(step: Step, language: Language): string {
  return `${whenText(step, language)}: ${whatText(step, language)}`;
}
