import { Chip, Stack, Typography } from '@mui/material';
import { useLocalised, useText } from '../i18n/use-text';
import { ConfirmedTrack } from './confirmed-track';
import { type DecisionPartProps } from './decision-part';
import { useDepth } from './depth';
import { IdText } from './id-text';
import { PartSheet, PartSubheading } from './part-sheet';
import { ReasonList } from './reason-list';
import { ruleLabels } from './rule-labels';
import { TrackAlternatives } from './track-alternatives';

/** The track: which, how certain (proposed, confirmed …), whose plan applies, why, and why not the others. */
export function TrackCard({ decision, facts, ruleSet, heading }: DecisionPartProps) {
  const text = useText();
  const localised = useLocalised();
  const [depth] = useDepth();
  const { track } = decision;
  const isUndecided = track.id === 'undecided';
  const awaits = isUndecided && track.status === 'proposed';
  const planLabel = ruleLabels(decision, ruleSet).get(`track:${track.planFollows}`);
  const rule = ruleSet?.document.tracks.ordered.find(({ id }) => id === track.id);
  const reasons = depth === 'citizen' ? track.because.filter(({ code }) => !/^(factor|risk):/.test(code)) : track.because;
  return (
    <PartSheet title={text('decisions.view.track.title')} heading={heading}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography component="p" sx={{ fontSize: '1.25rem', fontWeight: 650, overflowWrap: 'anywhere' }}>
          {localised(track.label)}
        </Typography>
        {isUndecided ? null : <Chip size="small" variant="outlined" label={text(`common.level.${track.level}`)} />}
        <Chip size="small" label={text(awaits ? 'decisions.view.track.undecided' : `decisions.view.track.status.${track.status}`)} />
      </Stack>
      {rule ? <Typography sx={{ mt: 0.5 }}>{localised(rule.description)}</Typography> : null}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {text(awaits ? 'decisions.view.track.undecidedHelp' : `decisions.view.track.statusHelp.${track.status}`)}
      </Typography>
      {track.planFollows === track.id || !planLabel ? null : (
        <Typography sx={{ mt: 0.5, fontWeight: 600 }}>
          {text('decisions.view.track.planFollows', { track: localised(planLabel) })}
        </Typography>
      )}
      {'input' in decision && decision.input.spell.confirmedTrack ? (
        <ConfirmedTrack confirmed={decision.input.spell.confirmedTrack} />
      ) : null}
      <IdText label={text('decisions.view.id')} id={track.id} />
      <PartSubheading>{text(depth === 'citizen' ? 'decisions.view.track.whyCitizen' : 'decisions.view.track.why')}</PartSubheading>
      <ReasonList reasons={reasons} />
      {depth === 'citizen' || track.whyNot.length === 0 ? null : <TrackAlternatives track={track} facts={facts} ruleSet={ruleSet} />}
    </PartSheet>
  );
}
