import { readPersonas } from '../../../seeds/read-seed-lists';
import { addDays, calendarDate, type CalendarDate } from '../../../server/domain/shared/calendar-date';
import { JourneyService } from './journey-service';
import { AALBORG } from './stories/aalborg';
import { AARHUS } from './stories/aarhus';
import { FREDERIKSBERG } from './stories/frederiksberg';
import { KOEBENHAVN } from './stories/koebenhavn';
import { ODENSE } from './stories/odense';
import { LAST_DAY, linesOf, STARTED_ON, type Story } from './story';

const STORIES = [KOEBENHAVN, FREDERIKSBERG, ODENSE, AARHUS, AALBORG];
/** Low risk in every one of the five, with nothing left to ask. */
const PERSONA = 'koebenhavn-experienced-engineer';

let journey: JourneyService;
const caseIds = new Map<string, string>();

async function live(story: Story, today: CalendarDate): Promise<void> {
  const { municipality } = story;
  const path = `/api/cases/${caseIds.get(municipality)}`;
  for (const { on, kind = 'individual', nextBookingBy } of story.conversations)
    if (on === today)
      await journey.post(municipality, `${path}/conversations`, {
        heldOn: on,
        kind,
        agreement: { agreed: 'Søger to stillinger om ugen' },
        ...(nextBookingBy === undefined ? {} : { nextBookingBy }),
      });
  for (const { id, on } of story.measures)
    if (on === today) await journey.post(municipality, `${path}/measures`, { measureId: id, from: on });
  const { confirmedTrack } = story;
  if (confirmedTrack?.on === today)
    await journey.post(municipality, `${path}/track-confirmations`, { track: confirmedTrack.id, confirmedOn: today });
}

beforeAll(async () => {
  journey = await JourneyService.start(STARTED_ON);
  const facts = readPersonas().personas.find(({ id }) => id === PERSONA)?.facts;
  for (const { municipality } of STORIES) {
    await journey.staff(municipality);
    caseIds.set(municipality, await journey.arrive(municipality, STARTED_ON, facts));
  }
  for (let day = calendarDate(STARTED_ON); day <= LAST_DAY; day = addDays(day, 1)) {
    await journey.workUntil(day);
    for (const story of STORIES) await live(story, day);
    await journey.work();
  }
}, 600_000);
afterAll(() => journey.stop());

describe.each(STORIES)('seventy weeks in $name', (story) => {
  const { municipality } = story;

  it('bring the tasks of the table, each in its window and ended when it was done', async () => {
    expect(await journey.tasks(municipality, LAST_DAY)).toEqual(linesOf(story.tasks));
  });

  it('bring the reminders of the table, each once and on its day', async () => {
    expect(await journey.reminders(municipality)).toEqual(linesOf(story.reminders));
  });

  it('leave nothing late, parked or forgotten, and a log that is whole', async () => {
    expect(await journey.unfinished(municipality, LAST_DAY)).toEqual([]);
    expect(await journey.logIsWhole(municipality)).toBe(true);
  });
});
