/** Asks until the answer is yes. Playwright's own waiting evaluates texts in the page, which the console's content policy forbids. */
export async function until(what: string, asked: () => Promise<boolean>, patienceMs = 15_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await asked())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${patienceMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
