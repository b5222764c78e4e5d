import { type ConversationKind } from './timeline-lane';

/** Each kind has an outline of its own, told apart without colour; inside a square of 20. */
const OUTLINES: Readonly<Record<ConversationKind, string>> = {
  individual: 'M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z',
  joint: 'M10 1L19 10L10 19L1 10Z',
  group: 'M10 1.5L19 17.5H1Z',
  workshop: 'M2.5 2.5H17.5V17.5H2.5Z',
  webinar: 'M5.5 2.2H14.5L19 10L14.5 17.8H5.5L1 10Z',
  phone: 'M10 18.5L1 2.5H19Z',
  video: 'M2.5 1L18.5 10L2.5 19Z',
  annualReview: 'M10 .8L12.7 7L19.4 7.6L14.3 12L15.9 18.6L10 15.1L4.1 18.6L5.7 12L.6 7.6L7.3 7Z',
};

/** Where the middle of the outline is, for the sign inside. */
const MIDDLE: Readonly<Partial<Record<ConversationKind, readonly [number, number]>>> = {
  group: [10, 12],
  phone: [10, 8],
  video: [8, 10],
  annualReview: [10, 10.4],
};

interface KindShapeProps {
  readonly kind: ConversationKind;
  readonly size?: number;
  /** Held: the shape is full. Planned: it is empty. */
  readonly isFilled?: boolean;
  /** Beyond the law: a plus inside. */
  readonly isExtra?: boolean;
  /** Voluntary: the outline is broken. */
  readonly isVoluntary?: boolean;
}

/** The mark of a conversation; always beside words that say the same. */
export function KindShape({ kind, size = 18, isFilled = false, isExtra = false, isVoluntary = false }: KindShapeProps) {
  const [x, y] = MIDDLE[kind] ?? [10, 10];
  // Triangles and the star have less room inside.
  const reach = kind in MIDDLE ? 3 : 4;
  return (
    <svg
      width={size}
      height={size}
      viewBox="-1 -1 22 22"
      aria-hidden="true"
      focusable="false"
      data-kind={kind}
      style={{ display: 'block', flex: 'none' }}
    >
      <path
        d={OUTLINES[kind]}
        fill={isFilled ? 'currentColor' : 'var(--timeline-paper)'}
        stroke="currentColor"
        strokeWidth={2}
        strokeLinejoin="round"
        {...(isVoluntary ? { strokeDasharray: '3 2.4' } : {})}
      />
      {isExtra ? (
        <path
          d={`M${x - reach} ${y}H${x + reach}M${x} ${y - reach}V${y + reach}`}
          stroke={isFilled ? 'var(--timeline-paper)' : 'currentColor'}
          strokeWidth={2}
          data-testid="extra-sign"
        />
      ) : null}
    </svg>
  );
}
