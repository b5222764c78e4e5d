import { giveUp } from './say.mjs';

/** Written so that an old Node can read it: it is the first thing that runs. */
export function checkNode() {
  const parts = process.versions.node.split('.').map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
  giveUp(
    'Sporskifte kræver Node 20.19 eller nyere; her kører ' + process.version + '. Hent en nyere fra https://nodejs.org og prøv igen.',
    'Sporskifte needs Node 20.19 or later; this is ' + process.version + '. Get a later one from https://nodejs.org and try again.',
  );
}
