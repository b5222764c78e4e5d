/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMunicipality, anOverview, KOEGE, WITHOUT_RULES } from '../../shared/testing/an-overview';
import { answeringService } from '../../shared/testing/answering-service';
import { renderPage } from '../../shared/testing/render-page';
import CapacityPage from './capacity-page';
import { S3_ANSWER, S3_TABLE } from './testing/s3-answer';

const CALCULATION = '/api/capacity-calculations';
const OVERVIEW = `/api/overview`;
const ANSWERS = { [OVERVIEW]: anOverview([aMunicipality(), KOEGE, WITHOUT_RULES]), [CALCULATION]: S3_ANSWER };

const table = (name: string) => screen.findByRole('table', { name });
const capacity = () => table('Samtaler om året efter samtaler på en samtaledag og antal årsværk');
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

async function retype(label: string, text: string): Promise<void> {
  await userEvent.clear(field(label));
  if (text !== '') await userEvent.type(field(label), text);
}

describe('the capacity page', () => {
  it("answers S3's sheet at once: 3,300 conversations take five full-time equivalents at five a day", async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    expect(await screen.findByText('5 årsværk')).toBeTruthy();
    expect(screen.getByText('Så meget kræver 3.300 samtaler om året, når hver fuldtidsansat holder 5 på en samtaledag.')).toBeTruthy();
    expect(screen.getByText('Ét årsværk holder 660 samtaler om året, og der bliver 66 borgere til hvert årsværk.')).toBeTruthy();
  });

  it('shows the printed table to the last number, and says in words which are enough', async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    const rows = within(await capacity())
      .getAllByRole('row')
      .slice(2);
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent ?? ''),
    );
    expect(cells.map((row) => row.map((cell) => Number(cell.replace(/\D/g, ''))))).toEqual(S3_TABLE);
    expect(cells[4]).toEqual([
      '660',
      '1.320',
      '1.980',
      '2.640',
      '3.300rækker, færrest årsværk i linjen',
      '3.960rækker',
      '4.620rækker',
      '5.280rækker',
      '5.940rækker',
    ]);
  });

  it('staffs the demand that is chosen', async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    await userEvent.click(await screen.findByRole('radio', { name: 'Hvert kvartal (4)' }));
    expect(screen.getByText('2 årsværk')).toBeTruthy();
    expect(screen.getByText(/rækker 2 årsværk til de 1.320 samtaler om året; med 1 årsværk mangler der 660/)).toBeTruthy();
  });

  it('asks again with what was typed, comma and all', async () => {
    const service = answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    await retype('Samtaledage om ugen', '2,5');
    await waitFor(() => expect(service.asked.at(-1)?.body).toMatchObject({ citizens: 330, conversationDaysPerWeek: 2.5 }));
  });

  it('says what is wrong with a number and lets the last answer stand', async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    await capacity();
    await retype('Antal borgere', '0');
    expect(field('Antal borgere').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Skal ligge mellem 1 og 100.000.')).toBeTruthy();
    expect(screen.getByText(/gælder stadig de sidste tal/)).toBeTruthy();
    expect(await capacity()).toBeTruthy();
  });

  it('fills in a municipality, names the sources and holds its consultants up against the need', async () => {
    const service = answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    await userEvent.selectOptions(await screen.findByLabelText('Tag tal fra en kommune'), 'Odense');
    expect(field('Antal borgere').value).toBe('1237');
    expect(field('Samtaler på en samtaledag').value).toBe('6');
    expect(screen.getByText('Odense: S2 tabel 5.1')).toBeTruthy();
    await waitFor(() => expect(service.asked.at(-1)?.body).toMatchObject({ citizens: 1237 }));
    // The answer given is S3's all the same: 12 × 6 × 132 = 9,504, and 9,504 - 3,300 = 6,204.
    expect(
      await screen.findByText(/^Odense har 12 konsulenter.*9\.504 samtaler om året. Det rækker, med 6\.204 til overs\.$/),
    ).toBeTruthy();
    const figures = within(await table('Tal fra kommunen med kilde'));
    expect(figures.getByRole('row', { name: /Borgere pr. konsulent \(sagsstamme\) 95 Kilde: S2 tabel 5.7, 5.4/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Læs regelsættet for Odense' }).getAttribute('href')).toBe('/rule-sets/odense-1/show');
  });

  it('says where a municipality has no number, and does not offer one without rules', async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    const choice = await screen.findByLabelText('Tag tal fra en kommune');
    expect(within(choice).getByRole<HTMLOptionElement>('option', { name: 'Aalborg (ingen offentliggjorte regler)' }).disabled).toBe(true);
    await userEvent.selectOptions(choice, 'Køge');
    expect(await screen.findByText('Ingen kilde siger, hvor mange konsulenter Køge har.')).toBeTruthy();
    expect(screen.getAllByText('Kilderne giver intet tal')).toHaveLength(3);
  });

  it("goes back to the source's numbers", async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    await userEvent.selectOptions(await screen.findByLabelText('Tag tal fra en kommune'), 'Odense');
    await userEvent.click(screen.getByRole('button', { name: 'Tilbage til kildens tal' }));
    expect(field('Antal borgere').value).toBe('330');
    expect(screen.getByLabelText<HTMLSelectElement>('Tag tal fra en kommune').selectedOptions[0]?.textContent).toBe('Kildens eksempel');
  });

  it('keeps what was typed when the service stops, and goes on when it answers again', async () => {
    const service = answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    await capacity();
    service.answer = {};
    await retype('Antal borgere', '500');
    expect(await screen.findByText('Tjenesten svarer ikke')).toBeTruthy();
    expect(field('Antal borgere').value).toBe('500');
    service.answer = ANSWERS;
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await capacity()).toBeTruthy();
    expect(service.asked.at(-1)?.body).toMatchObject({ citizens: 500 });
  });

  it('can be used with the service gone from the start', async () => {
    answeringService({});
    renderPage(<CapacityPage />);
    await retype('Antal borgere', '500');
    expect(field('Antal borgere').value).toBe('500');
    expect((await screen.findAllByText('Tjenesten svarer ikke')).length).toBeGreaterThan(0);
  });

  it('remembers what was typed after a look at another page', async () => {
    answeringService(ANSWERS);
    const { unmount, store } = renderPage(<CapacityPage />);
    await retype('Antal borgere', 'fem hundrede');
    unmount();
    renderPage(<CapacityPage />, store);
    expect(field('Antal borgere').value).toBe('fem hundrede');
  });

  it('shows the chart as a table with the same numbers', async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    const says = /^Ved 5 samtaler om dagen rækker 5 årsværk til de 3.300/;
    expect(await screen.findByRole('img', { name: says })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Vis som tabel' }));
    expect(within(screen.getByRole('table', { name: says })).getByRole('row', { name: '4 2.640 mangler 660' })).toBeTruthy();
    expect(screen.queryByRole('img', { name: says })).toBeNull();
  });

  it('copies the table, or says that it could not', async () => {
    answeringService(ANSWERS);
    const user = userEvent.setup();
    renderPage(<CapacityPage />);
    await user.click(await screen.findByRole('button', { name: 'Kopiér tabellen' }));
    expect(await screen.findByText('Tabellen er kopieret. Sæt den ind i et regneark.')).toBeTruthy();
    expect((await navigator.clipboard.readText()).split('\n')[8]).toBe('8\t1056\t2112\t3168\t4224\t5280\t6336\t7392\t8448\t9504');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no permission'));
    await user.click(screen.getByRole('button', { name: 'Kopiér tabellen' }));
    expect(await screen.findByText('Browseren gav ikke lov til at kopiere. Hent filen i stedet.')).toBeTruthy();
  });
});
