/** What jsdom lacks and the page needs: sizes of elements, media queries. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

/** Every element is this wide: charts are laid out for it. */
const WIDTH = 900;

class EveryElementIsWide implements ResizeObserver {
  private readonly tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.tell = tell;
  }
  observe(target: Element): void {
    const contentRect = { width: WIDTH, height: 600 } as DOMRectReadOnly;
    this.tell([{ target, contentRect } as ResizeObserverEntry], this);
  }
  unobserve(): void {
    // Nothing is kept.
  }
  disconnect(): void {
    // Nothing is kept.
  }
}

// Ends a test that hangs; a busy machine may need its time.
configure({ asyncUtilTimeout: 30_000 });

vi.stubGlobal('ResizeObserver', EveryElementIsWide);
vi.stubGlobal('matchMedia', (media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset['shown'];
});

// The test's document has no layout, and so nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;
