/** The width that an element has, for drawings that are laid out for it. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** A ref and the element's inner width in CSS px; 0 until it is known. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
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
