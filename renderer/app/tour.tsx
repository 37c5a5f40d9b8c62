/** The tour of one minute: a mark beside each place that matters, with a sentence or two; Escape leaves it at any time. */
import { useCallback, useEffect, useId, useRef, useState, type CSSProperties, type Dispatch } from 'react';
import { createPortal } from 'react-dom';
import type { MessageKey } from '../../shared/i18n/index.ts';
import { Button } from '../components/button.tsx';
import { useWords } from '../components/words.ts';
import type { Move } from './place.ts';

interface TourStop {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** What the mark stands beside; an absent one leaves it in the middle. */
  readonly anchor: string;
  readonly move: Move | null;
}

export const TOUR: readonly TourStop[] = [
  { title: 'tour.way', text: 'tour.way-text', anchor: '.rail-steps', move: null },
  {
    title: 'tour.overview',
    text: 'tour.overview-text',
    anchor: '.facts',
    move: { to: 'tab', tab: 'overview' },
  },
  {
    title: 'tour.matrix',
    text: 'tour.matrix-text',
    anchor: '.insight [role="grid"]',
    move: { to: 'tab', tab: 'matrix' },
  },
  {
    title: 'tour.dialogue',
    text: 'tour.dialogue-text',
    anchor: '.meeting-head',
    move: { to: 'step', step: 'dialogue' },
  },
  {
    title: 'tour.deliver',
    text: 'tour.deliver-text',
    anchor: '.deliver',
    move: { to: 'step', step: 'deliver' },
  },
  { title: 'tour.palette', text: 'tour.palette-text', anchor: '.saved', move: null },
];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface TourProps {
  readonly go: Dispatch<Move>;
  readonly onEnd: () => void;
}

export function Tour({ go, onEnd }: TourProps) {
  const words = useWords();
  const [at, setAt] = useState(0);
  const stop = TOUR[at];
  const titleId = useId();
  const textId = useId();
  const next = useRef<HTMLButtonElement>(null);
  const box = useAnchor(stop?.anchor ?? null);
  useReturningFocus();
  useEffect(() => {
    if (stop?.move != null) go(stop.move);
    next.current?.focus();
  }, [stop, go]);
  useEscape(onEnd);
  if (stop === undefined) return null;
  const isLast = at === TOUR.length - 1;
  return createPortal(
    <>
      {box === null ? null : <div className="tour-ring" aria-hidden style={ringOf(box)} />}
      <div
        className="tour"
        role="dialog"
        aria-labelledby={titleId}
        aria-describedby={textId}
        style={placeOf(box)}
      >
        <p className="tour-count">{words.t('tour.count', { number: at + 1, total: TOUR.length })}</p>
        <h2 id={titleId} className="tour-title">
          {words.t(stop.title)}
        </h2>
        <p id={textId}>{words.t(stop.text)}</p>
        <div className="tour-foot">
          {isLast ? null : (
            <Button look="plain" onPress={onEnd}>
              {words.t('tour.leave')}
            </Button>
          )}
          {at === 0 ? null : <Button onPress={() => setAt(at - 1)}>{words.t('tour.back')}</Button>}
          <Button ref={next} look="primary" onPress={() => (isLast ? onEnd() : setAt(at + 1))}>
            {words.t(isLast ? 'tour.end' : 'tour.next')}
          </Button>
        </div>
      </div>
    </>,
    document.body,
  );
}

/** The focus goes back to where it was before. */
function useReturningFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}

function useEscape(leave: () => void): void {
  useEffect(() => {
    const ended = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave();
    };
    window.addEventListener('keydown', onKey, { signal: ended.signal });
    return () => ended.abort();
  }, [leave]);
}

/** Where the anchor stands, also when its page comes later or the window changes; null while it is not there. */
function useAnchor(selector: string | null): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  const look = useCallback(() => {
    const found = selector === null ? null : document.querySelector(selector);
    const seen = found?.getBoundingClientRect() ?? null;
    setBox((before) => {
      if (seen === null) return null;
      const same =
        before?.left === seen.left &&
        before.top === seen.top &&
        before.width === seen.width &&
        before.height === seen.height;
      return same ? before : { left: seen.left, top: seen.top, width: seen.width, height: seen.height };
    });
  }, [selector]);
  useEffect(() => {
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    const ended = new AbortController();
    window.addEventListener('resize', look, { signal: ended.signal });
    const frame = requestAnimationFrame(look);
    return () => {
      watch.disconnect();
      ended.abort();
      cancelAnimationFrame(frame);
    };
  }, [look]);
  return box;
}

const WIDTH = 320;
/** Room that a mark takes at most in height, and its distance from what it tells of. */
const HEIGHT = 210;
const GAP = 16;

function ringOf({ left, top, width, height }: Box): CSSProperties {
  const inset = 4;
  return {
    left: Math.max(2, left - inset),
    top: Math.max(2, top - inset),
    width: Math.min(window.innerWidth - left, width) + inset,
    height: Math.min(window.innerHeight - top, height) + inset,
  };
}

/** Beside the box where there is room, else under or over it, else at the window's foot; in the middle without a box. */
function placeOf(box: Box | null): CSSProperties {
  if (box === null) return { left: '50%', top: '50%', transform: 'translate(-50%, -50%)' };
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const top = Math.max(GAP, Math.min(box.top, window.innerHeight - HEIGHT - GAP));
  if (right + GAP + WIDTH <= window.innerWidth) return { left: right + GAP, top };
  const left = Math.max(GAP, Math.min(box.left, window.innerWidth - WIDTH - GAP));
  if (bottom + GAP + HEIGHT <= window.innerHeight) return { left, top: bottom + GAP };
  return { right: GAP, bottom: GAP };
}
