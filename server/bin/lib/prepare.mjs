import { build, isBuilt } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { step } from './say.mjs';

/** Installs and builds where something changed; says so either way. `first` is the number of the first of its two steps. */
export async function prepare(first, of) {
  if (isInstalled()) step(first, of, 'Pakkerne er installeret', 'Packages are installed');
  else {
    step(first, of, 'Installerer pakker (første gang et minut eller to)', 'Installing packages (a minute or two the first time)');
    await install();
  }
  if (isBuilt()) step(first + 1, of, 'Koden er oversat', 'Code is built');
  else {
    step(first + 1, of, 'Oversætter koden', 'Building');
    await build({ onlyWhatChanged: true });
  }
}
