/** The width that an element has, for drawings that are laid out for it. */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Widths that named places had last: most often they have them again, and the drawing is made in one go. */
const lastWidths = new Map<string, number>();

/** A ref and the element's inner width in CSS px; until it is known, what a place of this name had last, else 0. */
export function useWidth<E extends HTMLElement>(name?: string): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(() => (name === undefined ? 0 : (lastWidths.get(name) ?? 0)));
  useEffect(() => {
    if (name !== undefined) lastWidths.set(name, width);
  }, [name, width]);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    // Measured at once, so that the first frame already shows the drawing.
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    const padding = (Number.parseFloat(paddingLeft) || 0) + (Number.parseFloat(paddingRight) || 0);
    setWidth(Math.floor(element.clientWidth - padding));
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
