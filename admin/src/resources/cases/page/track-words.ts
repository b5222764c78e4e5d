import { type Localised } from '../../../api/types';
import { type CaseDetail } from '../../../api/work-types';
import { type Text } from '../../../i18n/use-text';

/** The track and how certain it is: "Intensivt spor (foreslået)", "Ikke afgjort endnu (afventer svar). Planen følger »Ordinært spor«." */
export function trackWords(
  { decision, planTrack, trackLabel }: Pick<CaseDetail, 'decision' | 'planTrack' | 'trackLabel'>,
  text: Text,
  localised: (text: Localised) => string,
): string {
  if (decision === null) return trackLabel === null ? text('cases.noTrack') : localised(trackLabel);
  const { track } = decision;
  const awaits = track.id === 'undecided' && track.status === 'proposed';
  const status = text(awaits ? 'decisions.view.track.undecided' : `decisions.view.track.status.${track.status}`);
  const words = `${localised(track.label)} (${status.toLocaleLowerCase()})`;
  if (trackLabel === null || planTrack === track.id) return words;
  return `${words}. ${text('decisions.view.track.planFollows', { track: localised(trackLabel) })}`;
}
