/** What a person reads while it works: Danish first, then English, one line a step. */
export function step(number, of, danish, english) {
  console.log(`[${number}/${of}] ${danish} · ${english}`);
}

/** Ends the program with a sentence that says what happened and what to do. */
export function giveUp(danish, english, code = 1) {
  console.error(`\n${danish}\n${english}\n`);
  process.exit(code);
}
