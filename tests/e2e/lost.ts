/** What a user whose letters are large cannot see or come to. */
import type { Page } from '@playwright/test';

/**
 * What the user cannot get at: text that a part with hidden overflow cuts, and parts that stand outside the window or outside what
 * holds them with nothing on the way that scrolls. Letters inside a drawing count with the drawing.
 */
export async function lost(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SLACK = 1.5;
    const found = new Set<string>();
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${element.textContent.trim().slice(0, 30)}"`;
    /** For screen readers only, or behind a dialog: where nothing of it is to be seen, nothing of it is lost. */
    const isHiddenOnPurpose = (element: Element): boolean => {
      if (element.closest('.visually-hidden, [hidden], [inert], [aria-hidden="true"], .tour-ring') !== null)
        return true;
      for (let node: Element | null = element; node !== null; node = node.parentElement)
        if (node.clientWidth <= 1 && getComputedStyle(node).position === 'absolute') return true;
      return false;
    };

    /** Cuts are looked for up to the window: a part that scrolls can bring all of its content into its own box. */
    const cutBy = (element: Element, box: DOMRect): Element | 'window' | null => {
      let { left, top, right, bottom } = box;
      let node = element.parentElement;
      let { position } = getComputedStyle(element);
      while (node !== null && node !== document.documentElement && position !== 'fixed') {
        const style = getComputedStyle(node);
        const holds = position !== 'absolute' || style.position !== 'static';
        const own = node.getBoundingClientRect();
        if (holds && /auto|scroll/u.test(style.overflowX)) [left, right] = [own.left, own.right];
        else if (
          holds &&
          style.overflowX !== 'visible' &&
          (left < own.left - SLACK || right > own.right + SLACK)
        )
          return node;
        if (holds && /auto|scroll/u.test(style.overflowY)) [top, bottom] = [own.top, own.bottom];
        else if (
          holds &&
          style.overflowY !== 'visible' &&
          (top < own.top - SLACK || bottom > own.bottom + SLACK)
        )
          return node;
        if (holds) position = style.position;
        node = node.parentElement;
      }
      const { innerWidth, innerHeight } = window;
      const isOutside =
        left < -SLACK || top < -SLACK || right > innerWidth + SLACK || bottom > innerHeight + SLACK;
      return isOutside ? 'window' : null;
    };

    const textBoxes = (element: Element): DOMRect[] =>
      [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      });

    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('svg') !== null && element.tagName !== 'svg') continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || isHiddenOnPurpose(element)) continue;
      const isPart = /^(?:BUTTON|INPUT|TEXTAREA|svg|A)$/u.test(element.tagName);
      const boxes = isPart ? [element.getBoundingClientRect()] : textBoxes(element);
      for (const box of boxes) {
        if (box.width < 2 || box.height < 2) continue;
        const by = cutBy(element, box);
        if (by !== null) found.add(`${nameOf(element)} by ${by === 'window' ? by : nameOf(by)}`);
      }
      // Letters that end in dots, or in nothing.
      const { overflowX } = getComputedStyle(element);
      if (textBoxes(element).length > 0 && /hidden|clip/u.test(overflowX) && element.title === '')
        if (element.scrollWidth > element.clientWidth + SLACK) found.add(`${nameOf(element)} by itself`);
    }
    return [...found];
  });
}

/** What scrolls the page of a place must leave enough to read in. */
export async function roomToRead(page: Page): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const { top = 0, bottom = 0 } = main?.getBoundingClientRect() ?? {};
    return Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  });
}
