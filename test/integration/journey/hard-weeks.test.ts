import { addDays, calendarDate } from '../../../server/domain/shared/calendar-date';
import { CODES } from '../../builders/shipped-rules';
import { JourneyService } from './journey-service';
import { EVENTS, REGISTER_FACTS, REMINDERS, TASKS } from './stories/hard-weeks';
import { linesOf, STARTED_ON } from './story';

const FREDERIKSBERG = CODES.frederiksberg;
/** Four weeks after the case ended: nothing may come any more. */
const LAST_DAY = '2021-08-30';

let journey: JourneyService;

beforeAll(async () => {
  journey = await JourneyService.start(STARTED_ON);
  await journey.staff(FREDERIKSBERG);
  const path = `/api/cases/${await journey.arrive(FREDERIKSBERG, STARTED_ON, REGISTER_FACTS)}`;
  let openPause = '';
  for (let day = calendarDate(STARTED_ON); day <= LAST_DAY; day = addDays(day, 1)) {
    await journey.workUntil(day);
    for (const [what, body] of EVENTS[day] ?? []) {
      const id = await journey.post(FREDERIKSBERG, `${path}/${what.replace('open', openPause)}`, body);
      if (what === 'pauses') openPause = id;
    }
    await journey.work();
  }
}, 300_000);
afterAll(() => journey.stop());

describe('five months in which nothing goes as planned: illness, missed conversations, late answers, a job', () => {
  it('bring the tasks of the table, each in its window and ended as it ended', async () => {
    expect(await journey.tasks(FREDERIKSBERG, '2199-12-31')).toEqual(linesOf(TASKS));
  });

  it('bring the reminders of the table, each once and on its day, and none while the citizen is ill or after the end', async () => {
    expect(await journey.reminders(FREDERIKSBERG)).toEqual(linesOf(REMINDERS));
  });

  it('leave nothing late, parked or forgotten, and a log that is whole', async () => {
    expect(await journey.unfinished(FREDERIKSBERG, LAST_DAY)).toEqual([]);
    expect(await journey.logIsWhole(FREDERIKSBERG)).toBe(true);
  });
});
