import { join } from 'node:path';
import { readPersonas } from '../../seeds/read-seed-lists';
import { openRules, prepareOpened } from '../../server/command-line/open-rules';
import { decideCase } from '../../server/domain/case-flow';
import type { Decision } from '../../server/domain/decision';
import { deriveFacts } from '../../server/domain/facts/derive-facts';
import { calendarDate } from '../../server/domain/shared/calendar-date';
import { formatDate } from '../../server/domain/shared/format-date';

const ROOT = join(__dirname, '../..');
const MUNICIPALITIES = [
  ['751', 'Aarhus'],
  ['851', 'Aalborg'],
  ['461', 'Odense'],
  ['147', 'Frederiksberg'],
  ['101', 'København'],
] as const;
const BEGIN = '<!-- examples: written by npm run readme, checked by a test -->';
const END = '<!-- end of examples -->';

function decide(personaId: string): Decision {
  const { asOf, personas } = readPersonas();
  const persona = personas.find(({ id }) => id === personaId);
  if (!persona) throw new Error(`no persona ${personaId}`);
  const rules = openRules(join(ROOT, 'rules'), persona.municipality, null);
  const facts = deriveFacts(persona.facts, persona.municipality, rules.derivations);
  return decideCase(prepareOpened(rules), { asOf: calendarDate(asOf), facts, conditions: {}, spell: persona.spell });
}

function row(code: string, name: string): string {
  const { screening, track, contactPlan, measures } = decide(`same-graduate-${code}`);
  const factors = screening.factors
    .filter(({ verdict }) => verdict === 'true')
    .map(({ label, points }) => `${label.da.toLowerCase()} (${points})`);
  const [next] = contactPlan;
  const planned = measures
    .filter(({ state }) => state === 'planned' || state === 'overdue')
    .map(({ label, opensOn, dueOn }) => `${label.da} fra ${formatDate(opensOn).da}${dueOn ? ` til ${formatDate(dueOn).da}` : ''}`);
  const conversation = next
    ? `${formatDate(next.opensOn).da}-${formatDate(next.dueOn).da}, lovens seneste ${next.latestOn ? formatDate(next.latestOn).da : 'ingen'}`
    : 'ingen';
  const beforeWeek26 = contactPlan.filter(({ week }) => week <= 26).length;
  return `| **${name}** | ${screening.riskLabel.da} (${screening.score.min}): ${factors.join(', ')} | ${track.label.da} | ${conversation}; i alt ${beforeWeek26} til og med uge 26 | ${planned.join('<br>')} |`;
}

/** The README's worked examples: the same graduate in all five municipalities. */
export function readmeExamples(): string {
  return [
    BEGIN,
    '',
    '| | risiko (point) | spor | næste samtale | tilbud |',
    '| --- | --- | --- | --- | --- |',
    ...MUNICIPALITIES.map(([code, name]) => row(code, name)),
    '',
    END,
  ].join('\n');
}

/** The README with its examples as the rules make them today. */
export function withExamples(readme: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from === -1 || to === -1) throw new Error('the README has lost the marks around its examples');
  return readme.slice(0, from) + readmeExamples() + readme.slice(to + END.length);
}
