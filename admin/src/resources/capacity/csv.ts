export type CsvCell = string | number;

/** A text that a spreadsheet would run as a formula gets an apostrophe, which makes it text. Space before the sign does not fool the spreadsheet, nor this. */
function harmless(text: string): string {
  return /^\s*[=+\-@]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

/** Decimal comma and no grouping, as a Danish spreadsheet reads it. */
const cellText = (cell: CsvCell): string => (typeof cell === 'number' ? String(cell).replace('.', ',') : harmless(cell));

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a Danish spreadsheet opens them: semicolon, decimal comma, CRLF. Without the byte order mark. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(cellText(cell))).join(';')}\r\n`).join('');
}

/** Rows as they are pasted into the cells of a spreadsheet: tabs, decimal comma, no breaks inside a cell. */
export function pasteText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => row.map((cell) => cellText(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}
