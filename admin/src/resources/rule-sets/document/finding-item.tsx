import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import { Box, Link, Typography } from '@mui/material';
import { type Fact, type Schema } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { anchorOfRule } from '../parts-of-document';
import { type Reading } from '../reading';
import { witnessText } from '../witness-text';

type Severity = Schema<'Finding'>['severity'] | 'notice';

interface FindingItemProps {
  readonly finding: Schema<'Finding'> | Schema<'Notice'>;
  readonly severity: Severity;
  readonly facts: readonly Fact[];
  readonly reading: Reading;
}

const ICONS = { error: ErrorOutline, warning: WarningAmber, notice: InfoOutlined } as const;
const COLOURS = { error: 'error.main', warning: 'warning.main', notice: 'info.main' } as const;

/** One finding: how grave, what it says, a citizen who shows it, and the way to the rule. */
export function FindingItem({ finding, severity, facts, reading }: FindingItemProps) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const anchor = anchorOfRule(finding.rule);
  const Icon = ICONS[severity];
  const witness = finding.witness === null ? null : witnessText(finding.witness, facts, language, reading.labels, text('ruleSets.and'));
  return (
    <Box sx={{ display: 'flex', gap: 1, maxWidth: '80ch' }}>
      <Icon aria-hidden="true" sx={{ color: COLOURS[severity], fontSize: 22, flexShrink: 0 }} />
      <Box sx={{ minWidth: 0 }}>
        {severity === 'notice' ? null : <strong>{`${text(`ruleSets.findings.${severity}`)}: `}</strong>}
        {localised(finding.text)} {anchor === null ? null : <Link href={`#${anchor}`}>{text('ruleSets.findings.goToRule')}</Link>}
        {witness ? (
          <Typography variant="body2" color="textSecondary">
            {text('ruleSets.findings.witness', { facts: witness })}
          </Typography>
        ) : null}
      </Box>
    </Box>
  );
}
