import { Box, Typography } from '@mui/material';
import { useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';
import { type SectionId } from './compare-documents';
import { type ComparedSection, countDifferences } from './compared-row';
import { DifferenceMark } from './difference-mark';
import { LinesView } from './lines-view';
import { TwoColumns } from './two-columns';

interface ComparedSectionViewProps {
  readonly section: ComparedSection<SectionId>;
  readonly leftName: string;
  readonly rightName: string;
  readonly showsSame: boolean;
}

/** One part of two rule sets: its rules side by side with what differs marked. */
export function ComparedSectionView({ section, leftName, rightName, showsSame }: ComparedSectionViewProps) {
  const text = useText();
  const rows = section.rows.filter(({ difference }) => showsSame || difference !== 'same');
  return (
    <Section
      id={section.id}
      title={text(`compare.section.${section.id}`)}
      lead={text('compare.sectionCounts', { ...countDifferences([section]) })}
    >
      {rows.length === 0 ? <Typography>{text('compare.allSame')}</Typography> : null}
      {rows.map(({ key, label, difference, left, right }) => (
        <Box key={key} sx={{ borderTop: 1, borderColor: 'divider', py: 1.25, breakInside: 'avoid' }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
            <Typography variant="h3" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
              {label}
            </Typography>
            <DifferenceMark difference={difference} leftName={leftName} rightName={rightName} />
          </Box>
          <TwoColumns left={<LinesView name={leftName} lines={left} />} right={<LinesView name={rightName} lines={right} />} />
        </Box>
      ))}
    </Section>
  );
}
