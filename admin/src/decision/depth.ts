import { useStore } from 'react-admin';

/** For whom the reasons are: the citizen the case is about, the consultant who has it, or the auditor who checks it. */
export const DEPTHS = ['citizen', 'consultant', 'auditor'] as const;
export type Depth = (typeof DEPTHS)[number];

/** The depth the reader chose; the same in every part and on every page, until the tab is closed. */
export function useDepth(): readonly [Depth, (depth: Depth) => void] {
  const [depth, setDepth] = useStore<Depth>('decision.depth', 'consultant');
  return [depth, setDepth];
}
