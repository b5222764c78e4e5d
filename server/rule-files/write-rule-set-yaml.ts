import { Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { CalendarDate } from '../domain/shared/calendar-date';
import { formatDate } from '../domain/shared/format-date';
import { inKeyOrder } from './key-order';

/** What the head of the file says about the version. */
export interface RuleSetHead {
  readonly name: string;
  readonly version: number;
  readonly contentHash: string;
  readonly floor: string;
  readonly validFrom: CalendarDate;
}

/** Columns, as in the packs. */
const WIDTH = 140;
const INDENT = 2;
/** Words with one space between them. Only those come through folding and block forms letter by letter. */
const WORDS = /^[^\s\p{C}]+( [^\s\p{C}]+)*$/u;

/** Length of a part on one line, a little generous; Infinity when it cannot stand on one. */
function lengthInline(node: unknown): number {
  if (isScalar(node))
    return typeof node.value === 'string' ? (node.value.includes('\n') ? Infinity : node.value.length + 2) : String(node.value).length;
  if (isPair(node)) return lengthInline(node.key) + 2 + lengthInline(node.value);
  if (!isCollection(node)) return 0;
  return node.items.reduce<number>((length, item) => length + 2 + lengthInline(item), 2);
}

function depthOf(node: unknown): number {
  if (isPair(node)) return depthOf(node.value);
  return isCollection(node) ? 1 + Math.max(0, ...node.items.map(depthOf)) : 0;
}

/** A list of lists or maps reads better line by line, however short it is. */
function mayBeInline(node: Node): boolean {
  if (isSeq(node)) return depthOf(node) <= 1;
  return isMap(node) && depthOf(node) <= 2 && node.items.every(({ value }) => !isSeq(value) || depthOf(value) === 1);
}

/** Chooses for every part how a person would write it: short parts on one line, long texts folded, the rest line by line. `column` is where it begins. */
function dress(node: unknown, indent: number, column: number): void {
  if (isScalar(node)) {
    if (typeof node.value !== 'string') return;
    const text: Scalar = node;
    if (!WORDS.test(node.value)) text.type = 'QUOTE_DOUBLE';
    else if (column + lengthInline(text) > WIDTH) text.type = 'BLOCK_FOLDED';
    return;
  }
  if (!isCollection(node)) return;
  if (indent > 0 && node.items.length > 0 && mayBeInline(node) && column + lengthInline(node) <= WIDTH) {
    node.flow = true;
  }
  for (const item of node.items) {
    if (isPair(item)) dress(item.value, indent + INDENT, indent + lengthInline(item.key) + 2);
    else dress(item, indent + INDENT, indent + INDENT);
  }
}

function headLines({ name, version, contentHash, floor, validFrom }: RuleSetHead): string {
  const day = formatDate(validFrom);
  return [
    ` ${name}: regelsæt, version ${version} / rule set, version ${version}`,
    ` Gælder fra ${day.da}. Skrevet til lovgrundlaget ${floor}. / Valid from ${day.en}. Written for the floor ${floor}.`,
    ` Indholdets SHA-256 / SHA-256 of the content: ${contentHash}`,
  ].join('\n');
}

/**
 * One version of a rule set as a YAML file in the style of the packs: their order of keys, Danish first, a head that names the version. Shared rules are written
 * out. Laid in a folder of its own it is a rule pack again, with the same content.
 */
export function writeRuleSetYaml(document: unknown, head: RuleSetHead): string {
  // YAML 1.1 readers would take an unquoted day for an instant and "no" for false.
  const yaml = new Document(inKeyOrder(document), { version: '1.2', schema: 'core', compat: 'yaml-1.1', aliasDuplicateObjects: false });
  yaml.commentBefore = headLines(head);
  const { contents } = yaml;
  dress(contents, 0, 0);
  if (isMap(contents)) {
    (contents.items as Pair[]).forEach(({ key }, index) => {
      if (index > 0 && isScalar(key)) key.spaceBefore = true;
    });
  }
  // The library's folding allows one column more than it is told.
  return yaml.toString({ lineWidth: WIDTH - 1, indent: INDENT, singleQuote: true, doubleQuotedAsJSON: true });
}
