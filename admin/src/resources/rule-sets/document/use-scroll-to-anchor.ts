import { useEffect } from 'react';

/** Goes to the part the address names: when a link is opened the document is not there yet, and the browser has given up looking. */
export function useScrollToAnchor(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}
