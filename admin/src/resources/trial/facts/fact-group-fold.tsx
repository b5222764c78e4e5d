import BookmarkAddedOutlined from '@mui/icons-material/BookmarkAddedOutlined';
import { Box, Typography } from '@mui/material';
import { type ReactNode } from 'react';
import { type Fact } from '../../../api/types';
import { useText } from '../../../i18n/use-text';
import { Fold } from '../../../shared/fold';
import { FactMark } from './fact-mark';
import { type FactGroup } from './fact-groups';

interface FactGroupFoldProps {
  readonly group: FactGroup;
  /** Whether it is known which facts the rules use. */
  readonly hasRules: boolean;
  readonly isOpenAtFirst: boolean;
  readonly children: (fact: Fact) => ReactNode;
}

/** The facts of one group under a heading that tells how many are answered, those the rules use first and named as such. The group can be folded away. */
export function FactGroupFold({ group, hasRules, isOpenAtFirst, children }: FactGroupFoldProps) {
  const text = useText();
  const { used, unused } = group;
  return (
    <Box sx={{ mt: 1 }}>
      <Fold
        open={isOpenAtFirst}
        summary={
          <span>
            <Typography variant="h3" component="h3" sx={{ display: 'inline' }}>
              {text(`trial.facts.firstKnown.${group.firstKnown}`)}
            </Typography>
            <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 1 }}>
              {text('trial.facts.count', { answered: group.answered, of: group.of })}
            </Typography>
          </span>
        }
      >
        {hasRules && used.length > 0 ? <FactMark icon={BookmarkAddedOutlined} word={text('trial.facts.usedGroup')} /> : null}
        {used.map(children)}
        {hasRules && unused.length > 0 ? (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
            {text('trial.facts.unusedGroup')}
          </Typography>
        ) : null}
        {unused.map(children)}
      </Fold>
    </Box>
  );
}
