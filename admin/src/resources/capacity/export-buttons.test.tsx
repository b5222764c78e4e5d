/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { renderPage } from '../../shared/testing/render-page';
import { ExportButtons } from './export-buttons';

const buttons = <ExportButtons file={[['Uger', 43.5]]} table={[['a', 1]]} />;

function clipboardThat(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

describe('taking the numbers along', () => {
  it('gives a file with a byte order mark, so that æ, ø and å survive', async () => {
    const made: Blob[] = [];
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob);
      return 'blob:kapacitet';
    };
    URL.revokeObjectURL = () => undefined;
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      expect([this.download, this.href]).toEqual(['kapacitet.csv', 'blob:kapacitet']);
    });
    renderPage(buttons);
    fireEvent.click(screen.getByRole('button', { name: 'Hent som CSV' }));
    expect(clicked).toHaveBeenCalledTimes(1);
    const bytes = await new Promise<ArrayBuffer>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(made[0] as Blob);
    });
    expect(Buffer.from(bytes).toString('utf8')).toBe('\uFEFFUger;43,5\r\n');
  });

  it('copies the table and says so', async () => {
    const copied: string[] = [];
    clipboardThat((text) => Promise.resolve(void copied.push(text)));
    renderPage(buttons);
    fireEvent.click(screen.getByRole('button', { name: 'Kopiér tabellen' }));
    expect(await screen.findByText('Tabellen er kopieret. Sæt den ind i et regneark.')).toBeTruthy();
    expect(copied).toEqual(['a\t1']);
  });

  it('says what to do instead when the browser does not allow it', async () => {
    clipboardThat(() => Promise.reject(new Error('no permission')));
    renderPage(buttons);
    fireEvent.click(screen.getByRole('button', { name: 'Kopiér tabellen' }));
    expect(await screen.findByText('Browseren gav ikke lov til at kopiere. Hent filen i stedet.')).toBeTruthy();
  });
});
