/** Hands a text to the browser as a file. The byte order mark makes a spreadsheet read æ, ø and å. */
export function downloadCsv(fileName: string, content: string): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
