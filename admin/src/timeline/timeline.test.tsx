/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nContextProvider, memoryStore, StoreContextProvider } from 'react-admin';
import { i18nProvider } from '../i18n/i18n-provider';
import { lanesOfDecision } from './lanes-of-decision';
import { lanesOfSchedule } from './lanes-of-schedule';
import { aHeld, aMeasureSlot, aSlot, aTrial } from './testing/a-decision';
import { aContact, aMeasure, aSchedule, aTrack, both, STARTED_ON } from './testing/a-schedule';
import { wordsIn } from './testing/words-in';
import { Timeline, type TimelineProps } from './timeline';

const da = wordsIn('da');

const TRACK = aTrack(
  [
    aContact(5, { id: 'joint-1', label: both('Første fælles samtale'), kind: 'joint', latestWeek: 26, latestOn: '2027-05-16' }),
    aContact(8, { id: 'extra-1', label: both('Ekstra samtale'), countsTowardsFloor: false }),
    aContact(9),
    aContact(91),
  ],
  [
    aMeasure('Tidlig aktivering', { dueWeek: 12 }),
    aMeasure('Særligt forløb', { mandatory: false, applies: 'conditional', dueWeek: null, dueOn: null }),
  ],
);
const LANES = lanesOfSchedule(TRACK, aSchedule(TRACK, [aContact(5, { id: 'law-1', latestWeek: 26 })]), da);

function show(props: Partial<TimelineProps> = {}) {
  return render(
    <StoreContextProvider value={memoryStore()}>
      <I18nContextProvider value={i18nProvider}>
        <Timeline title="Intensivt spor" summary="3 samtaler i de første 26 uger." lanes={LANES} {...props} />
      </I18nContextProvider>
    </StoreContextProvider>,
  );
}

const mark = (name: RegExp) => screen.getByRole('button', { name });
const details = () => screen.queryByTestId('timeline-details');

describe('the timeline', () => {
  it('is a figure with a title and the sentence that says what it shows', () => {
    show();
    expect(screen.getByRole('figure', { name: 'Intensivt spor' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'Intensivt spor' })).toBeTruthy();
    expect(screen.getByText('3 samtaler i de første 26 uger.')).toBeTruthy();
  });

  it('has a list for each row and a mark for each item, named with its weeks, its days and what it counts for', () => {
    show();
    const joint = screen.getByRole('list', { name: 'Fælles samtale' });
    expect(
      within(joint).getByRole('button', {
        name: 'Fælles samtale: Første fælles samtale. Holdes i uge 2-5 (23.11.2026 – 20.12.2026). Senest efter loven: uge 26, 16.05.2027. Tæller med i lovens minimum.',
      }),
    ).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Individuel samtale, ud over loven' })).getAllByRole('button')).toHaveLength(1);
    expect(mark(/^Virksomhedspraktik: Tidlig aktivering\. Gives fra uge 1, senest i uge 12 .* Pligt\.$/)).toBeTruthy();
  });

  it('tells kinds by shape, and what is beyond the law by a sign inside', () => {
    show();
    const shapeOf = (name: RegExp) => mark(name).querySelector('svg');
    expect(shapeOf(/Første fælles samtale/)?.dataset['kind']).toBe('joint');
    expect(shapeOf(/Ekstra samtale/)?.dataset['kind']).toBe('individual');
    expect(shapeOf(/Ekstra samtale/)?.querySelector('[data-testid="extra-sign"]')).not.toBeNull();
    expect(shapeOf(/Første fælles samtale/)?.querySelector('[data-testid="extra-sign"]')).toBeNull();
  });

  it('says duty, offer and condition in words beside the fill', () => {
    show();
    const lane = screen.getByRole('group', { name: 'Tilbud og krav' });
    expect(within(lane).getByText('Pligt')).toBeTruthy();
    expect(within(lane).getByText('Betinget tilbud')).toBeTruthy();
    expect(mark(/Tidlig aktivering/).querySelector('.bar')?.className).toBe('bar mandatory');
    expect(mark(/Særligt forløb/).querySelector('.bar')?.className).toBe('bar conditional open');
    expect(mark(/Særligt forløb/).querySelector('.arrow')).not.toBeNull();
  });

  it('leaves out what lies behind the axis and says so', () => {
    show();
    expect(screen.queryByRole('button', { name: /uge 88-91/ })).toBeNull();
    expect(screen.getByText('Efter uge 78 følger 1 til, som ikke er vist.')).toBeTruthy();
  });

  it('shows days on the axis when the first is known', () => {
    const { unmount } = show();
    expect(screen.queryByText('10.05.2027')).toBeNull();
    unmount();
    show({ startedOn: STARTED_ON });
    // Week 26 begins 25 weeks after 16 November 2026.
    expect(screen.getByText('10.05.2027')).toBeTruthy();
  });

  it('explains its signs in words, and only those it has', () => {
    show();
    const legend = screen.getByRole('list', { name: 'Tegnforklaring' });
    expect(within(legend).getByText('Ud over lovens minimum')).toBeTruthy();
    expect(within(legend).getByText('Skraveret: kun hvis en betingelse er opfyldt')).toBeTruthy();
    expect(within(legend).queryByText('Overskredet')).toBeNull();
    expect(within(legend).queryByText('Holdt')).toBeNull();
  });

  it('says that there is nothing instead of drawing an empty picture', () => {
    show({ lanes: LANES.map((lane) => ({ ...lane, items: [] })) });
    expect(screen.getByText('Der er ingen samtaler, tilbud eller krav at vise.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that one lane is empty', () => {
    show({ lanes: LANES.map((lane) => (lane.role === 'measures' ? { ...lane, items: [] } : lane)) });
    expect(within(screen.getByRole('group', { name: 'Tilbud og krav' })).getByText('Ingen')).toBeTruthy();
  });
});

describe('a decided case on the timeline', () => {
  const trial = aTrial({
    heldContacts: [aHeld(4)],
    contactPlan: [aSlot(9, { overdue: true }), aSlot(13)],
    measures: [aMeasureSlot('Praktik', { state: 'begun' })],
  });
  const lanes = lanesOfDecision(trial, da, { startedOn: STARTED_ON });

  it('has a line for today, full marks for what was held, a word and a sign for what is overdue', () => {
    show({ lanes, nowWeek: 10 });
    expect(screen.getByText('Nu: uge 10')).toBeTruthy();
    const fillOf = (name: RegExp) => mark(name).querySelector('svg path')?.getAttribute('fill');
    expect(fillOf(/Holdt i uge 4/)).toBe('currentColor');
    expect(fillOf(/Holdes i uge 10-13/)).not.toBe('currentColor');
    expect(mark(/Holdes i uge 6-9 .*Fristen er overskredet/).closest('li')?.textContent).toContain('Overskredet');
    expect(mark(/Holdes i uge 10-13/).closest('li')?.textContent).not.toContain('Overskredet');
    expect(screen.getByText('Pligt · Begyndt')).toBeTruthy();
  });

  it('draws no line for a day outside the axis', () => {
    show({ lanes, nowWeek: 100, weeks: 78 });
    expect(screen.queryByText(/^Nu: uge/)).toBeNull();
  });

  it('shows the quarter ahead of a case that is nearly through 78 weeks', () => {
    show({ lanes, nowWeek: 72 });
    expect(screen.getByText('91')).toBeTruthy();
  });
});

describe('the table twin', () => {
  it('has the same items in the same lanes, with weeks, days and words', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Vis som tabel' }));
    const table = screen.getByRole('table', { name: 'Intensivt spor' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Hvad', 'Slags', 'Fra', 'Skal ske senest', 'Yderste frist', 'Bemærkninger']);
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows.slice(1)).toEqual([
      ['Loven alene: Minimum 2020'],
      [
        'Seks samtaler i de første 26 uger',
        'Individuel samtale',
        'uge 2, 23.11.2026',
        'uge 5, 20.12.2026',
        'uge 26',
        'Tæller med i lovens minimum.',
      ],
      ['Samtaler'],
      [
        'Første fælles samtale',
        'Fælles samtale',
        'uge 2, 23.11.2026',
        'uge 5, 20.12.2026',
        'uge 26, 16.05.2027',
        'Tæller med i lovens minimum. Fælles samtale med jobkonsulenten, 30 minutter, borgeren booker selv.',
      ],
      [
        'Ekstra samtale',
        'Individuel samtale',
        'uge 5, 14.12.2026',
        'uge 8, 10.01.2027',
        'ingen',
        'Ud over lovens minimum. Individuel samtale med jobkonsulenten, 30 minutter, borgeren booker selv.',
      ],
      [
        'Seks samtaler i de første 26 uger',
        'Individuel samtale',
        'uge 6, 21.12.2026',
        'uge 9, 17.01.2027',
        'ingen',
        'Tæller med i lovens minimum. Individuel samtale med jobkonsulenten, 30 minutter, borgeren booker selv.',
      ],
      ['Tilbud og krav'],
      ['Tidlig aktivering', 'Virksomhedspraktik', 'uge 1, 16.11.2026', 'uge 12, 16.05.2027', 'ingen', 'Pligt.'],
      ['Særligt forløb', 'Virksomhedspraktik', 'uge 1, 16.11.2026', 'ingen slutuge', 'ingen', 'Betinget tilbud.'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Vis som figur' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(mark(/Første fælles samtale/)).toBeTruthy();
  });
});

describe('the keyboard', () => {
  it('stops once at the marks, moves between them with arrows and explains the one it is at', async () => {
    const user = userEvent.setup();
    show();
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Vis som tabel');
    await user.tab();
    expect(document.activeElement).toBe(mark(/Seks samtaler i de første 26 uger.*uge 2-5/));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(mark(/Første fælles samtale/));
    expect(details()?.textContent).toContain('Holdes i uge 2-5 (23.11.2026 – 20.12.2026)');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(mark(/Ekstra samtale/));
    expect(details()?.textContent).toContain('Ud over lovens minimum');
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    expect(details()).toBeNull();
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(mark(/Ekstra samtale/));
  });

  it('has one tab stop among all marks', () => {
    const { container } = show();
    expect(container.querySelectorAll('[data-mark]')).toHaveLength(6);
    expect(container.querySelectorAll('[data-mark][tabindex="0"]')).toHaveLength(1);
  });

  it('closes the explanation with Escape and keeps its place', async () => {
    const user = userEvent.setup();
    show();
    await user.tab();
    await user.tab();
    expect(details()).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(details()).toBeNull();
    expect(document.activeElement).toBe(mark(/Seks samtaler i de første 26 uger.*uge 2-5/));
    await user.keyboard('{ArrowDown}');
    expect(details()).not.toBeNull();
  });
});

describe('the pointer', () => {
  it('explains a mark while it is over it or over the explanation', () => {
    jest.useFakeTimers();
    show();
    const joint = mark(/Første fælles samtale/);
    fireEvent.pointerEnter(joint);
    expect(details()?.textContent).toContain('Senest efter loven: uge 26, 16.05.2027');
    fireEvent.pointerLeave(joint);
    fireEvent.pointerEnter(details() as HTMLElement);
    act(() => jest.advanceTimersByTime(1000));
    expect(details()).not.toBeNull();
    fireEvent.pointerLeave(details() as HTMLElement);
    act(() => jest.advanceTimersByTime(1000));
    expect(details()).toBeNull();
    jest.useRealTimers();
  });
});

describe('in a narrow place', () => {
  const measured = jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect');
  const wide = (width: number) => measured.mockReturnValue({ width, height: 0, top: 0, left: 0, right: width, bottom: 0 } as DOMRect);
  afterAll(() => measured.mockRestore());

  it('is a list in words, the law’s requirements each once', () => {
    wide(439);
    show();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Vis som tabel']);
    const law = screen.getByRole('list', { name: 'Loven alene: Minimum 2020' });
    expect(law.textContent).toBe('Seks samtaler i de første 26 uger1 samtale, i uge 5Senest efter loven: uge 26');
    const conversations = within(screen.getByRole('list', { name: 'Samtaler' })).getAllByRole('listitem');
    expect(conversations.map(({ textContent }) => textContent)).toEqual([
      'Første fælles samtaleFælles samtale · Tæller med i lovens minimumHoldes i uge 2-5 (23.11.2026 – 20.12.2026)Senest efter loven: uge 26, 16.05.2027',
      'Ekstra samtaleIndividuel samtale · Ud over lovens minimumHoldes i uge 5-8 (14.12.2026 – 10.01.2027)',
      'Seks samtaler i de første 26 ugerIndividuel samtale · Tæller med i lovens minimumHoldes i uge 6-9 (21.12.2026 – 17.01.2027)',
    ]);
  });

  it('says what is overdue', () => {
    wide(320);
    show({ lanes: lanesOfDecision(aTrial({ contactPlan: [aSlot(9, { overdue: true })] }), da), nowWeek: 10 });
    expect(screen.getByText('Fristen er overskredet')).toBeTruthy();
    expect(screen.getByText('Nu: uge 10')).toBeTruthy();
  });

  it('is a picture again on paper', () => {
    wide(320);
    show();
    expect(screen.queryByRole('list', { name: 'Fælles samtale' })).toBeNull();
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getByRole('list', { name: 'Fælles samtale' })).toBeTruthy();
    fireEvent(window, new Event('afterprint'));
    expect(screen.queryByRole('list', { name: 'Fælles samtale' })).toBeNull();
  });
});
