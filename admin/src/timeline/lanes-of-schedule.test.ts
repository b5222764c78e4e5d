import { lanesOfSchedule } from './lanes-of-schedule';
import { aContact, aMeasure, aSchedule, aTrack, both } from './testing/a-schedule';
import { wordsIn } from './testing/words-in';

const da = wordsIn('da');

describe('the lanes of a schedule', () => {
  const joint = aContact(5, {
    id: 'first-joint-1',
    label: both('Første fælles samtale'),
    kind: 'joint',
    minutes: 45,
    booking: 'calledIn',
    latestWeek: 26,
    latestOn: '2027-05-16',
  });
  const extra = aContact(8, { id: 'extra-1', countsTowardsFloor: false, voluntary: true });
  const measures = [
    aMeasure('programme', {
      opensWeek: 13,
      opensOn: '2027-02-08',
      dueWeek: null,
      dueOn: null,
      mandatory: false,
      durationWeeks: 2,
      applies: 'conditional',
    }),
    aMeasure('internship', { kind: 'rightAndDuty', applies: 'track', durationWeeks: 1, suspendedInHighSeason: true }),
  ];
  const track = aTrack([joint, extra], measures);
  const schedule = aSchedule(
    track,
    [aContact(5), aContact(39, { elementId: 'every-13', label: both('Derefter én hver 13. uge') })],
    [aMeasure('floor-duty')],
  );
  const [floor, contacts, offered] = lanesOfSchedule(track, schedule, da);

  it('are the law alone, the conversations and the measures, in this order', () => {
    expect(lanesOfSchedule(track, schedule, da).map(({ id, role, title }) => [id, role, title])).toEqual([
      ['floor', 'floor', 'Loven alene: Minimum 2020'],
      ['contacts', 'contacts', 'Samtaler'],
      ['measures', 'measures', 'Tilbud og krav'],
    ]);
  });

  it('keep the window, the due week, the latest week and their days', () => {
    expect(contacts?.items[0]).toEqual({
      id: 'first-joint-1',
      label: 'Første fælles samtale',
      kind: 'joint',
      kindText: 'Fælles samtale',
      opensWeek: 2,
      opensOn: '2026-11-23',
      dueWeek: 5,
      dueOn: '2026-12-20',
      latestWeek: 26,
      latestOn: '2027-05-16',
      countsTowardsFloor: true,
      voluntary: false,
      details: ['Fælles samtale med jobkonsulenten, 45 minutter, borgeren indkaldes'],
    });
  });

  it('keep what is beyond the law and what is voluntary', () => {
    expect(contacts?.items[1]).toMatchObject({ countsTowardsFloor: false, voluntary: true });
  });

  it('keep the law’s conversations together by requirement', () => {
    expect(floor?.items.map(({ id, group, groupText }) => [id, group, groupText])).toEqual([
      ['contact-5', 'six', 'Seks samtaler i de første 26 uger'],
      ['contact-39', 'every-13', 'Derefter én hver 13. uge'],
      ['floor-duty', undefined, undefined],
    ]);
  });

  it('tell a measure without an end, on a condition, from one for the whole track', () => {
    expect(offered?.items[0]).toMatchObject({
      opensWeek: 13,
      dueWeek: null,
      dueOn: null,
      mandatory: false,
      conditional: true,
      details: ['Varer 2 uger'],
    });
    expect(offered?.items[1]).toMatchObject({
      kindText: 'Ret og pligt',
      mandatory: true,
      conditional: false,
      details: ['Varer 1 uge', 'Udsættes, hvis det ville begynde i kommunens højsæson'],
    });
  });

  it('speak English to an English reader', () => {
    const lanes = lanesOfSchedule(track, schedule, wordsIn('en'));
    expect(lanes.map(({ title }) => title)).toEqual(['The law alone: Minimum 2020', 'Conversations', 'Measures']);
    expect(lanes[1]?.items[0]?.kindText).toBe('Joint conversation');
  });
});
