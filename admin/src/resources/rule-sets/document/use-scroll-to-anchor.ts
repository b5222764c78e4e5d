import { useEffect } from 'react';

/** Parts that are fetched after the document push the rest down; after this long whoever waits has begun to read. */
const SETTLING_MS = 4000;
const HANDS_ON = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Goes to the part the address names: when a link is opened the document is not there yet, and the browser has given up looking. Stays there while the page still
 * grows, until the reader moves.
 */
export function useScrollToAnchor(): void {
  useEffect(() => {
    const target = document.getElementById(window.location.hash.slice(1));
    if (!target) return;
    const goThere = () => target.scrollIntoView();
    goThere();
    if (typeof ResizeObserver === 'undefined') return;
    const growth = new ResizeObserver(goThere);
    growth.observe(document.body);
    const stop = () => {
      growth.disconnect();
      clearTimeout(timer);
      for (const hand of HANDS_ON) window.removeEventListener(hand, stop);
    };
    const timer = setTimeout(stop, SETTLING_MS);
    for (const hand of HANDS_ON) window.addEventListener(hand, stop, { passive: true });
    return stop;
  }, []);
}
