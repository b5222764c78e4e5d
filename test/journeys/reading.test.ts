import { readFile } from 'node:fs/promises';
import { journey } from './support/journey';
import { closeBrowser } from './support/open-console';
import { settled } from './support/settled';

afterAll(closeBrowser);

describe('an administrator reads the rules of Frederiksberg', () => {
  it('and finds from the front page who gets the intensive track, why, and what happens then', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/');
      await page.getByRole('link', { name: 'Regelsæt: Frederiksberg' }).click();
      await page.getByRole('heading', { level: 1, name: 'Frederiksberg: hvem kommer i hvilket spor?' }).waitFor();
      await settled(page);
      const tracks = await page.getByRole('region', { name: 'Spor', exact: true }).innerText();
      expect(tracks).toMatch(/Intensivt spor[^]*Foreslås, når risikoen for langtidsledighed er\s+høj/);
      // Three conversations more than the law's six, in weeks 5-15 (S2 5.4).
      expect(tracks).toContain('9 samtaler i de første 26 uger, 3 flere end lovens minimum');
      expect(tracks).toMatch(/Ordinært spor[^]*6 samtaler i de første 26 uger, lige så mange som lovens minimum/);

      await page.getByRole('navigation', { name: 'Indhold' }).getByRole('link', { name: 'Screening' }).click();
      const screening = page.getByRole('region', { name: 'Screening', exact: true });
      expect(await screening.getByText('Forsinket i uddannelsen').first().isVisible()).toBe(true);
      const rules = (await screening.innerText()).replace(/\s+/g, ' ');
      expect(rules).toContain('Hvis borgeren er dimittend og uddannelsen er forsinket mindst 6 måneder: 3 point');
      expect(rules).toMatch(/Mindst 8 point.*Høj risiko for langtidsledighed/);

      const assumption = screening.getByText('Pointene: antagelse').first();
      const before = (await screening.innerText()).length;
      await assumption.click();
      expect((await screening.innerText()).length).toBeGreaterThan(before + 20);
    });
  });

  it('and sees the extra conversations on the timeline, week by week, also as a table', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/rule-sets');
      await page
        .getByRole('link', { name: /Frederiksberg/ })
        .first()
        .click();
      const course = page.getByRole('region', { name: 'Uge for uge' });
      await course.getByRole('button', { name: /^Individuel samtale: Ekstra samtale i det intensive spor\. Holdes i uge 13-15/ }).waitFor();
      await course.getByRole('button', { name: 'Vis som tabel' }).first().click();
      const extra = await course.getByRole('row', { name: /Ekstra samtale i det intensive spor/ }).all();
      expect(extra).toHaveLength(3);
    });
  });

  it('and takes the rules home as a file', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/rule-sets');
      await page
        .getByRole('link', { name: /Frederiksberg/ })
        .first()
        .click();
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Hent filen' }).click()]);
      expect(file.suggestedFilename()).toBe('frederiksberg-v1.yaml');
      expect(await readFile(await file.path(), 'utf8')).toContain('Intensivt spor');
      await page.getByText('Vis filen').click();
      await page.getByRole('region', { name: 'Regelsættet som YAML' }).getByText('Intensivt spor').waitFor();
    });
  });
});

describe('an analyst compares Frederiksberg and København', () => {
  it('from the document, and finds what only one of them does', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/');
      await page.getByRole('link', { name: 'Sammenlign med København: Frederiksberg' }).click();
      await page.getByRole('heading', { level: 1, name: 'Sammenlign regelsæt' }).waitFor();
      await settled(page);
      const contact = await page.getByRole('region', { name: 'Samtaler', exact: true }).innerText();
      expect(contact).toMatch(/Ekstra samtale i det intensive spor\s+Kun i Frederiksberg/);
      expect(contact).toContain('Findes ikke i København');
      const same = page.getByLabel('Vis også det, der er ens');
      const hidden = await page.getByRole('heading', { level: 3 }).count();
      await same.check();
      expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(hidden);
    });
  });

  it('and sends the address to a colleague, who sees the same two, the other way round if asked', async () => {
    await journey({}, async ({ page, context, goto }) => {
      await goto('/compare');
      await settled(page);
      const choose = async (side: string, name: RegExp): Promise<void> => {
        await page.getByRole('combobox', { name: side }).click();
        await page.getByRole('option', { name }).click();
        await settled(page);
      };
      await choose('Regelsæt til venstre', /^Frederiksberg, /);
      await choose('Regelsæt til højre', /^København, /);
      await page.getByRole('button', { name: 'Byt om' }).click();
      const colleague = await context.newPage();
      await colleague.goto(page.url());
      await settled(colleague);
      expect(await colleague.getByRole('combobox', { name: 'Regelsæt til venstre' }).innerText()).toContain('København');
      expect(await colleague.getByRole('combobox', { name: 'Regelsæt til højre' }).innerText()).toContain('Frederiksberg');
    });
  });
});
