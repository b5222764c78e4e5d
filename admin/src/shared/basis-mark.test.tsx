/** @jest-environment jsdom */
import { BasisMark } from './basis-mark';
import { renderPage } from './testing/render-page';

const reason = { da: 'Ingen kilde giver point.', en: 'No source gives points.' };

it('says the place in the sources, and folds nothing away', () => {
  const { container } = renderPage(<BasisMark basis={{ source: 'S2 table 5.7' }} />);
  expect(container.textContent).toBe('Kilde: S2 tabel 5.7');
  expect(container.querySelector('details')).toBeNull();
});

it('says that a value is an assumption; opening it gives the reason and what it was made from', () => {
  const { container } = renderPage(<BasisMark basis={{ assumption: true, source: 'S2 note 16', reason }} />);
  expect(container.querySelector('summary')?.textContent).toBe('Antagelse');
  expect(container.querySelector('details')?.lastElementChild?.textContent).toBe('Ingen kilde giver point. Ud fra S2 note 16.');
});

it('says what it is about where a rule has several values', () => {
  const assumed = renderPage(<BasisMark basis={{ assumption: true, reason }} label="Pointene" />).container;
  expect(assumed.querySelector('summary')?.textContent).toBe('Pointene: antagelse');
  expect(assumed.querySelector('details')?.lastElementChild?.textContent).toBe('Ingen kilde giver point.');
  expect(renderPage(<BasisMark basis={{ source: 'S2 5.4' }} label="Kendetegnet" />).container.textContent).toBe('Kendetegnet: S2 5.4');
});

it('hides no gap: a source that is missing and a reason that is missing are said', () => {
  expect(renderPage(<BasisMark basis={{}} />).container.textContent).toBe('Kilde: Ikke angivet');
  expect(renderPage(<BasisMark basis={{ assumption: true }} />).container.textContent).toBe('AntagelseIngen begrundelse er skrevet.');
});
