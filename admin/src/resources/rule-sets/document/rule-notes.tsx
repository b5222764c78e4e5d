import { Box, Typography } from '@mui/material';
import { type Basis, type Localised } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { BasisMark } from '../../../shared/basis-mark';
import { Fold } from '../../../shared/fold';

interface RuleNotesProps {
  readonly basis: Basis;
  readonly basisLabel?: string;
  /** Why a rule may look at a protected characteristic. */
  readonly justification?: Localised | undefined;
  /** A second source, for a value of the rule. */
  readonly more?: { readonly basis: Basis; readonly label: string };
}

/** What stands under every rule: source or assumption, and the legal justification where there is one. */
export function RuleNotes({ basis, basisLabel, justification, more }: RuleNotesProps) {
  const text = useText();
  const localised = useLocalised();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0, mt: 0.25, '& > details[open]': { flexBasis: '100%' } }}>
      <BasisMark basis={basis} {...(basisLabel === undefined ? {} : { label: basisLabel })} />
      {more ? <BasisMark basis={more.basis} label={more.label} /> : null}
      {justification ? (
        <Fold
          summary={
            <Typography component="span" variant="body2" color="textSecondary">
              {text('ruleSets.document.justification')}
            </Typography>
          }
        >
          <Typography variant="body2" sx={{ pl: 3, maxWidth: '75ch' }}>
            {localised(justification)}
          </Typography>
        </Fold>
      ) : null}
    </Box>
  );
}
