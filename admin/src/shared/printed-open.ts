/** Style of a `<details>`: paper cannot be clicked, so what is folded is printed unfolded. Browsers too old for it print what the reader has opened. */
export const printedOpen = {
  '@media print': { '&::details-content': { contentVisibility: 'visible', display: 'block', blockSize: 'auto' } },
} as const;
