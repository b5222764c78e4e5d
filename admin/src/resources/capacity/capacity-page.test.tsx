/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aMunicipality, anOverview, KOEGE, WITHOUT_RULES } from '../../shared/testing/an-overview';
import { answeringService } from '../../shared/testing/answering-service';
import { renderPage } from '../../shared/testing/render-page';
import CapacityPage from './capacity-page';
import { S3_ANSWER } from './testing/s3-answer';

const CALCULATION = '/api/capacity-calculations';
const OVERVIEW = '/api/overview';
const ANSWERS = { [OVERVIEW]: anOverview([aMunicipality(), KOEGE, WITHOUT_RULES]), [CALCULATION]: S3_ANSWER };

const result = () => screen.findByText('Så mange årsværk kræver det');
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

const retype = (label: string, text: string) => fireEvent.change(field(label), { target: { value: text } });

// A whole page in jsdom on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

describe('the capacity page', () => {
  it("answers S3's sheet at once: 3,300 conversations take five full-time equivalents at five a day", async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    expect(await screen.findByText('5 årsværk')).toBeTruthy();
    expect(screen.getByText('Så meget kræver 3.300 samtaler om året, når hver fuldtidsansat holder 5 på en samtaledag.')).toBeTruthy();
    expect(screen.getByText('Ét årsværk holder 660 samtaler om året, og der bliver 66 borgere til hvert årsværk.')).toBeTruthy();
  });

  it('staffs the demand that is chosen', async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    fireEvent.click(await screen.findByLabelText('Hvert kvartal (4)'));
    expect(screen.getByText('2 årsværk')).toBeTruthy();
    expect(screen.getAllByText(/rækker 2 årsværk til de 1.320 samtaler om året; med 1 årsværk mangler der 660/)).not.toHaveLength(0);
  });

  it('asks again with what was typed, comma and all', async () => {
    const service = answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    retype('Samtaledage om ugen', '2,5');
    await waitFor(() => expect(service.asked.at(-1)?.body).toMatchObject({ citizens: 330, conversationDaysPerWeek: 2.5 }));
  });

  it('says what is wrong with a number and lets the last answer stand', async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    await result();
    retype('Antal borgere', '0');
    expect(field('Antal borgere').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Skal ligge mellem 1 og 100.000.')).toBeTruthy();
    expect(screen.getByText(/gælder stadig de sidste tal/)).toBeTruthy();
    expect(await result()).toBeTruthy();
  });

  it('fills in a municipality, names the sources and holds its consultants up against the need', async () => {
    const service = answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    fireEvent.change(await screen.findByLabelText('Tag tal fra en kommune'), { target: { value: '461' } });
    expect(field('Antal borgere').value).toBe('1237');
    expect(field('Samtaler på en samtaledag').value).toBe('6');
    expect(screen.getByText('Odense: S2 tabel 5.1')).toBeTruthy();
    await waitFor(() => expect(service.asked.at(-1)?.body).toMatchObject({ citizens: 1237 }));
    // The answer given is S3's all the same: 12 × 6 × 132 = 9,504, and 9,504 - 3,300 = 6,204.
    expect(
      await screen.findByText(/^Odense har 12 konsulenter.*9\.504 samtaler om året. Det rækker, med 6\.204 til overs\.$/),
    ).toBeTruthy();
    const figures = within(screen.getByRole('table', { name: 'Tal fra kommunen med kilde' }));
    expect(figures.getByRole('row', { name: /Borgere pr. konsulent \(sagsstamme\) 95 Kilde: S2 tabel 5.7, 5.4/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Læs regelsættet for Odense' }).getAttribute('href')).toBe('/rule-sets/odense-1/show');
  });

  it('says where a municipality has no number, and does not offer one without rules', async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    const choice = await screen.findByLabelText('Tag tal fra en kommune');
    expect(within(choice).getByRole<HTMLOptionElement>('option', { name: 'Aalborg (ingen offentliggjorte regler)' }).disabled).toBe(true);
    fireEvent.change(choice, { target: { value: '259' } });
    expect(await screen.findByText('Ingen kilde siger, hvor mange konsulenter Køge har.')).toBeTruthy();
    expect(screen.getAllByText('Kilderne giver intet tal')).toHaveLength(3);
  });

  it("goes back to the source's numbers", async () => {
    answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    fireEvent.change(await screen.findByLabelText('Tag tal fra en kommune'), { target: { value: '461' } });
    fireEvent.click(screen.getByText('Tilbage til kildens tal'));
    expect(field('Antal borgere').value).toBe('330');
    expect(screen.getByLabelText<HTMLSelectElement>('Tag tal fra en kommune').selectedOptions[0]?.textContent).toBe('Kildens eksempel');
  });

  it('keeps what was typed when the service stops, and goes on when it answers again', async () => {
    const service = answeringService(ANSWERS);
    renderPage(<CapacityPage />);
    await result();
    service.answer = {};
    retype('Antal borgere', '500');
    expect(await screen.findByText('Tjenesten svarer ikke')).toBeTruthy();
    expect(field('Antal borgere').value).toBe('500');
    service.answer = ANSWERS;
    fireEvent.click(screen.getByText('Prøv igen'));
    expect(await result()).toBeTruthy();
    expect(service.asked.at(-1)?.body).toMatchObject({ citizens: 500 });
  });

  it('can be used with the service gone from the start', async () => {
    answeringService({});
    renderPage(<CapacityPage />);
    retype('Antal borgere', '500');
    expect(field('Antal borgere').value).toBe('500');
    expect((await screen.findAllByText('Tjenesten svarer ikke')).length).toBeGreaterThan(0);
  });

  it('remembers what was typed after a look at another page', async () => {
    answeringService(ANSWERS);
    const { rerender } = renderPage(<CapacityPage />);
    retype('Antal borgere', 'fem');
    rerender(<p>En anden side</p>);
    rerender(<CapacityPage />);
    expect(field('Antal borgere').value).toBe('fem');
  });
});
