import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { type Fact, type Facts } from '../../api/types';
import { IdText } from '../../decision/id-text';
import { ScrollRegion } from '../../decision/scroll-region';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { factValueText } from '../../sentences';
import { Fold } from '../../shared/fold';
import { splitFacts } from './split-facts';

interface FactsSeenProps {
  readonly seen: Facts;
  /** The fact catalogue. */
  readonly facts: readonly Fact[];
  readonly isGrant: boolean;
}

/** The citizen's facts in the catalogue's order, with units and where they come from; those that were not known by name. */
export function FactsSeen({ seen, facts, isGrant }: FactsSeenProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { known, unknown } = splitFacts(seen, facts, isGrant);
  const label = text('decisions.page.facts');
  return (
    <>
      {known.length === 0 ? (
        <Typography>{text('decisions.page.noFacts')}</Typography>
      ) : (
        <ScrollRegion label={label}>
          <Table size="small" aria-label={label}>
            <TableHead>
              <TableRow>
                {(['fact', 'value', 'source'] as const).map((column) => (
                  <TableCell key={column} scope="col">
                    {text(`decisions.page.${column}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {known.map(({ key, fact, value }) => (
                <TableRow key={key} sx={{ '& > td, & > th': { py: 0.25 } }}>
                  <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                    {fact ? localised(fact.label) : key}
                    <IdText label={text('decisions.view.id')} id={key} />
                  </TableCell>
                  <TableCell>
                    <strong>{factValueText(fact ?? { key }, value, language)}</strong>
                  </TableCell>
                  <TableCell>{fact ? text(`decisions.page.factSource.${fact.source}`) : null}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      )}
      {unknown.length === 0 ? null : (
        <Fold summary={text('decisions.page.unknownCount', { count: unknown.length })}>
          <Typography variant="body2">{unknown.map((fact) => localised(fact.label)).join(', ')}</Typography>
        </Fold>
      )}
    </>
  );
}
