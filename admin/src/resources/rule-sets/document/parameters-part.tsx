import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { type RuleSetDocument } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { BasisMark } from '../../../shared/basis-mark';
import { parameterBounds, parameterText } from '../parameter-text';
import { ruleAnchor } from '../parts-of-document';

/** Figures that belong to the rule set, with what they are used for and where they come from. */
export function ParametersPart({ document }: { readonly document: Pick<RuleSetDocument, 'parameters'> }) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const { parameters } = document;
  const title = text('ruleSets.part.parameters');
  const isSteering = parameters.some(({ steers }) => steers !== 'informs');
  const lead = text(isSteering ? 'ruleSets.parameters.lead' : 'ruleSets.parameters.leadInforms');
  return (
    <Section id="parameters" title={title} lead={parameters.length === 0 ? undefined : lead}>
      {parameters.length === 0 ? (
        <Typography>{text('ruleSets.parameters.none')}</Typography>
      ) : (
        <TableContainer tabIndex={0} role="region" aria-label={text('ruleSets.parameters.region')}>
          <Table size="small" aria-label={title} sx={{ '& th, & td': { verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow>
                <TableCell>{text('ruleSets.parameters.name')}</TableCell>
                <TableCell>{text('ruleSets.parameters.value')}</TableCell>
                {isSteering ? <TableCell>{text('ruleSets.parameters.use')}</TableCell> : null}
                <TableCell>{text('ruleSets.parameters.basis')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {parameters.map((parameter) => {
                const bounds = parameterBounds(parameter, text, language);
                return (
                  <TableRow key={parameter.id} id={ruleAnchor('parameter', parameter.id)} sx={{ scrollMarginTop: 72 }}>
                    <TableCell component="th" scope="row" sx={{ minWidth: '12rem' }}>
                      {localised(parameter.label)}
                    </TableCell>
                    <TableCell>
                      {parameterText(parameter, text, language)}
                      {bounds === null ? null : <Box sx={{ color: 'text.secondary' }}>{bounds}</Box>}
                    </TableCell>
                    {isSteering ? <TableCell>{text(`ruleSets.parameters.steers.${parameter.steers}`)}</TableCell> : null}
                    <TableCell sx={{ minWidth: '10rem' }}>
                      <BasisMark basis={parameter.basis} />
                    </TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
}
