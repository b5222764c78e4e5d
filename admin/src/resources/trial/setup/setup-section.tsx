import RestartAltOutlined from '@mui/icons-material/RestartAltOutlined';
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import { Box, Button } from '@mui/material';
import { memo } from 'react';
import { type Municipality, type Schema } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { type PersonaChanges } from '../draft/changes-from-persona';
import { type PersonaChoice, personaIn } from '../draft/persona-choices';
import { todayInDenmark } from '../../../shared/today-in-denmark';
import { type TrialDispatch } from '../draft/trial-action';
import { type TrialDraft } from '../draft/trial-draft';
import { FloorSelect } from './floor-select';
import { MunicipalitySelect } from './municipality-select';
import { PersonaNote } from './persona-note';
import { PersonaSelect } from './persona-select';

interface SetupSectionProps {
  readonly draft: TrialDraft;
  readonly dispatch: TrialDispatch;
  readonly municipalities: readonly Municipality[];
  readonly personas: readonly PersonaChoice[];
  readonly floors: readonly Schema<'FloorSummary'>[];
  readonly governing: Schema<'FloorSummary'> | null;
  /** What was changed since the persona was copied; null without one. */
  readonly changes: PersonaChanges | null;
}

/** Whom to try, under whose rules, on which national minimum. */
export const SetupSection = memo(function SetupSection({
  draft,
  dispatch,
  municipalities,
  personas,
  floors,
  governing,
  changes,
}: SetupSectionProps) {
  const text = useText();
  const language = useLanguage();
  const chosen = personas.find((choice) => choice.personas.some(({ id }) => id === draft.persona));
  const persona = chosen?.personas.find(({ id }) => id === draft.persona);
  const choose = (choice: PersonaChoice | null): void => {
    const next = choice && personaIn(choice, draft.municipality);
    dispatch(next ? { type: 'persona', persona: next, language } : { type: 'reset', today: todayInDenmark(new Date()) });
  };
  return (
    <Section title={text('trial.setup.title')}>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: '100%', sm: '1fr 1fr', lg: '1fr 1.25fr 1fr 1.6fr' },
          alignItems: 'start',
        }}
      >
        <MunicipalitySelect
          path="municipality"
          label={text('trial.setup.municipality')}
          none={text('trial.setup.chooseMunicipality')}
          municipalities={municipalities}
          value={draft.municipality}
          onChange={(value) => dispatch({ type: 'set', field: 'municipality', value })}
        />
        <PersonaSelect choices={personas} municipalities={municipalities} chosen={chosen} onChoose={choose} />
        <MunicipalitySelect
          path="otherMunicipality"
          label={text('trial.setup.other')}
          none={text('trial.setup.noOther')}
          municipalities={municipalities.filter(({ code }) => code !== draft.municipality)}
          value={draft.otherMunicipality}
          onChange={(value) => dispatch({ type: 'set', field: 'otherMunicipality', value })}
        />
        <FloorSelect
          floors={floors}
          governing={governing}
          value={draft.floor}
          onChange={(value) => dispatch({ type: 'set', field: 'floor', value })}
        />
      </Box>
      <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
        {persona && changes ? (
          <PersonaNote
            persona={persona}
            changes={changes}
            onRestore={() => dispatch({ type: 'persona', persona: { ...persona, municipality: draft.municipality }, language })}
          />
        ) : null}
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {draft.otherMunicipality === '' || draft.municipality === '' ? null : (
            <Button size="small" startIcon={<SwapHorizOutlined />} onClick={() => dispatch({ type: 'swap' })}>
              {text('trial.setup.swap')}
            </Button>
          )}
          <Button
            size="small"
            startIcon={<RestartAltOutlined />}
            onClick={() => dispatch({ type: 'reset', today: todayInDenmark(new Date()) })}
          >
            {text('trial.setup.reset')}
          </Button>
        </Box>
      </Box>
    </Section>
  );
});
