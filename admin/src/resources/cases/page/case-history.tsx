import { Typography } from '@mui/material';
import { type CaseDetail } from '../../../api/work-types';
import { useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { formatList } from '../../../sentences';
import { CaseAgreements } from './case-agreements';
import { CaseConfirmations } from './case-confirmations';
import { CaseConversations } from './case-conversations';
import { CaseGrants } from './case-grants';
import { CaseMeasures } from './case-measures';
import { CasePauses } from './case-pauses';

/** Said in one line where there is nothing of them. */
const RARE = ['measures', 'confirmations', 'pauses', 'grants'] as const;

/** Everything that happened in the case; conversations and agreements first, for they are what a consultant looks for. */
export function CaseHistory({ detail }: { readonly detail: CaseDetail }) {
  const text = useText();
  const nothingOf = RARE.filter((part) => detail[part].length === 0).map((part) => text(`cases.page.${part}`).toLocaleLowerCase());
  return (
    <Section title={text('cases.page.happened')}>
      <CaseConversations conversations={detail.conversations} />
      <CaseAgreements agreements={detail.agreements} />
      <CaseMeasures measures={detail.measures} />
      <CaseConfirmations confirmations={detail.confirmations} />
      <CasePauses pauses={detail.pauses} />
      <CaseGrants grants={detail.grants} />
      {nothingOf.length === 0 ? null : (
        <Typography color="textSecondary">
          {text('cases.page.nothingOf', { names: formatList(nothingOf, text('decisions.view.and')) })}
        </Typography>
      )}
    </Section>
  );
}
