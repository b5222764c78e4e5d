/** The parts of a rule set's document, in reading order. The names are the anchors in the page's address. */
export const DOCUMENT_PARTS = [
  'summary',
  'tracks',
  'screening',
  'archetypes',
  'course',
  'contact',
  'measures',
  'grants',
  'reminders',
  'capacity',
  'parameters',
  'notRules',
  'findings',
  'file',
] as const;

export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/** Kinds of rules that have a place of their own in the document. */
const ANCHORED = new Set([
  'track',
  'band',
  'factor',
  'archetype',
  'element',
  'floor-element',
  'measure',
  'floor-measure',
  'suspension',
  'criterion',
  'parameter',
]);

/** Anchor of one rule: `factor-education-delay`. */
export function ruleAnchor(kind: string, id: string): string {
  return `${kind}-${id}`;
}

/** Rules the analyser names as a whole, and the part they stand in. */
const WHOLE_PARTS: Readonly<Record<string, DocumentPart>> = {
  header: 'summary',
  floor: 'summary',
  tracks: 'tracks',
  bands: 'screening',
  grants: 'grants',
};

/** Where in the document a rule named by the analyser stands ("factor:education-delay", "archetype:delayed-graduate/few-applications"); null when nowhere of its own. */
export function anchorOfRule(rule: string): string | null {
  const [kind = '', path = ''] = rule.split(':');
  const [id = ''] = path.split('/');
  if (ANCHORED.has(kind) && id !== '') return ruleAnchor(kind, id);
  return WHOLE_PARTS[kind] ?? null;
}
