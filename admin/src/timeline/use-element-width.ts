import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Assumed until the width is known, as in a page that was never laid out. */
const FIRST_GUESS = 960;
/** The narrower side of A4 between its margins, at 96 dots to the inch: what fits there fits the page in either direction. */
const PAPER_WIDTH = 690;

/** The width of an element in CSS pixels, followed while it changes; that of a sheet of A4 while the page is being printed. */
export function useElementWidth<T extends HTMLElement>(): { readonly ref: React.RefObject<T | null>; readonly width: number } {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(FIRST_GUESS);
  const [isPrinting, setPrinting] = useState(false);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(element.getBoundingClientRect().width || FIRST_GUESS);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    // The browser lays the paper out right after the event: a later rendering would miss it.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  return { ref, width: isPrinting ? PAPER_WIDTH : width };
}
