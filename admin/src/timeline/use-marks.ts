import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type MarkPlace, nextMark } from './next-mark';

/** Time to move the pointer from a mark to its explanation. */
const LINGER = 150;

/** A box in the window, as the browser measures it. */
export interface MarkAnchor {
  readonly getBoundingClientRect: () => DOMRect;
}

export interface MarkHandlers {
  /** The mark whose explanation is open. */
  readonly shown: string | null;
  /** The one mark Tab stops at. */
  readonly reachable: string | null;
  readonly onFocus: (key: string) => void;
  readonly onBlur: () => void;
  readonly onEnter: (key: string, pointerX: number) => void;
  readonly onLeave: () => void;
  readonly onStay: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly picture: RefObject<HTMLDivElement | null>;
  /** Where the explanation of the shown mark belongs: at the pointer, else at the mark. Null: nowhere. */
  readonly anchor: () => MarkAnchor | null;
}

/** One tab stop for all marks, arrow keys between them, an explanation for the mark that has the focus or the pointer, Escape to close it. */
export function useMarks(places: readonly MarkPlace[]): MarkHandlers {
  const picture = useRef<HTMLDivElement>(null);
  const timer = useRef<number | undefined>(undefined);
  const [current, setCurrent] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [pointerX, setPointerX] = useState(0);
  const [isDismissed, setDismissed] = useState(false);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  const exists = (key: string | null): key is string => places.some((place) => place.key === key);
  const wanted = hovered ?? focused;
  const shown = !isDismissed && exists(wanted) ? wanted : null;
  const reachable = exists(current) ? current : (places[0]?.key ?? null);
  const elementOf = (key: string): HTMLElement | null =>
    [...(picture.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].find((element) => element.dataset['mark'] === key) ?? null;

  return {
    shown,
    reachable,
    picture,
    anchor: () => {
      const element = shown === null ? null : elementOf(shown);
      if (element === null || hovered === null) return element;
      // A bar can be wider than the screen is: its explanation comes to the pointer.
      return {
        getBoundingClientRect: () => {
          const { top, height, left, right } = element.getBoundingClientRect();
          return new DOMRect(Math.min(Math.max(pointerX, left), right), top, 0, height);
        },
      };
    },
    onFocus: (key) => {
      setCurrent(key);
      setFocused(key);
      setHovered(null);
      setDismissed(false);
    },
    onBlur: () => setFocused(null),
    onEnter: (key, x) => {
      window.clearTimeout(timer.current);
      setPointerX(x);
      setHovered(key);
      setDismissed(false);
    },
    onLeave: () => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setHovered(null), LINGER);
    },
    onStay: () => window.clearTimeout(timer.current),
    onKeyDown: (event) => {
      if (event.key === 'Escape') {
        if (wanted === null || isDismissed) return;
        event.stopPropagation();
        setDismissed(true);
        return;
      }
      if (event.altKey || event.ctrlKey || event.metaKey || reachable === null) return;
      const next = nextMark(places, focused ?? reachable, event.key);
      if (next === null) return;
      event.preventDefault();
      elementOf(next)?.focus();
    },
  };
}
