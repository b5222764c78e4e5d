import { Box } from '@mui/material';
import { type OutlineNode } from '../sentences';
import { SentenceSegments } from './sentence-segments';

/** One level of a condition as a nested list: a heading ("mindst én af disse gælder") over its members. */
export function ConditionList({ node }: { readonly node: OutlineNode }) {
  if (node.kind === 'statement') return <SentenceSegments segments={node.segments} />;
  return (
    <>
      {`${node.heading}:`}
      <Box component="ul" sx={{ my: 0.25, pl: 2.5 }}>
        {node.members.map((member) => (
          <li key={member.nodeId}>
            <ConditionList node={member} />
          </li>
        ))}
      </Box>
    </>
  );
}
