import { useEffect, useState } from 'react';
import { DOCUMENT_PARTS, type DocumentPart } from '../parts-of-document';

/** The band of the window, a little under the bar on top, in which a part counts as the one being read. */
const READING_BAND = '-80px 0px -70% 0px';

/** Which part of the document is being read; null before the first is. */
export function usePartInView(): DocumentPart | null {
  const [part, setPart] = useState<DocumentPart | null>(null);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const first = DOCUMENT_PARTS.find((name) => seen.has(name));
        if (first) setPart(first);
      },
      { rootMargin: READING_BAND },
    );
    for (const name of DOCUMENT_PARTS) {
      const section = document.getElementById(name);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return part;
}
