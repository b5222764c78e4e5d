export { csvCell } from './csv-cell';
export { findDelimiter, splitCells } from './split-cells';
export { LineSplitter, LONGEST_LINE, type SplitResult } from './split-lines';
