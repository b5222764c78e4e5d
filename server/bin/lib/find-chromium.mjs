import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { giveUp } from './say.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const found = () => [process.env.CHROMIUM_PATH, ...PLACES].find((place) => place && existsSync(place));

/** Debian's package, where we may install one. */
function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('      Installerer Chromium fra Debian · Installing Chromium from Debian');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ])
    spawnSync('apt-get', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The browser of the journeys: CHROMIUM_PATH, one that is installed, or Debian's, installed now when we are root. Gives up in words without one. */
export function findChromium() {
  if (!found()) installFromDebian();
  return (
    found() ??
    giveUp(
      'Rejserne gennem konsollen kræver Chromium eller Chrome. Installér den (Debian: apt install chromium), eller sæt CHROMIUM_PATH.',
      'The journeys through the console need Chromium or Chrome. Install it (Debian: apt install chromium) or set CHROMIUM_PATH.',
    )
  );
}
