/**
 * The presentation: one point a view, large and calm, by keyboard, clicker or mouse. Escape leaves it. What is shown speaks the
 * client's language, its buttons the consultant's.
 */
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import type { TalkingPoint } from '../../../shared/report/dialogue-points.ts';
import { setFullScreen } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { Button } from '../../components/button.tsx';
import { useWords, WordsContext } from '../../components/words.ts';

interface PresentProps {
  readonly engagement: Engagement;
  readonly roundLabel: string;
  readonly points: readonly TalkingPoint[];
  readonly onLeave: () => void;
}

type View =
  | { readonly kind: 'cover' }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'point'; readonly point: TalkingPoint };

/** Keys of keyboards and clickers: how far each one goes. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  Enter: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Backspace: -1,
};

export function Present({ engagement, roundLabel, points, onLeave }: PresentProps) {
  const words = useWords();
  const spoken = wordsOf(engagement.language);
  const [at, setAt] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const views = useMemo((): readonly View[] => {
    const list = (name: 'ground' | 'close', numbers: readonly number[]): View => ({
      kind: 'list',
      title: spoken.t(`present.${name}`),
      items: numbers.map((number) => spoken.text(`present.${name}.${number}`)),
    });
    return [
      { kind: 'cover' },
      list('ground', [1, 2, 3]),
      ...points.map((point): View => ({ kind: 'point', point })),
      list('close', [1, 2]),
    ];
  }, [points, spoken]);
  const last = views.length - 1;
  const go = useCallback((to: number) => setAt(Math.max(0, Math.min(last, to))), [last]);
  useShown('present', true);
  useEffect(() => {
    const before = document.activeElement;
    frame.current?.focus();
    void setFullScreen(true);
    return () => {
      void setFullScreen(false);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKey = (event: React.KeyboardEvent): void => {
    const by = STEPS[event.key];
    // A button under the focus is pressed by these two; elsewhere they turn the page.
    if ((event.key === ' ' || event.key === 'Enter') && event.target !== frame.current) return;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(last);
    else if (by === undefined) return;
    else go(at + by);
    event.preventDefault();
    event.stopPropagation();
  };
  const view = views[at] ?? { kind: 'cover' as const };
  const position = words.t('present.position', { number: at + 1, total: views.length });
  return createPortal(
    <div
      ref={frame}
      className="present"
      role="dialog"
      aria-modal
      aria-label={words.t('present.label')}
      tabIndex={-1}
      onKeyDown={onKey}
    >
      <div className="present-view" lang={engagement.language} aria-live="polite" data-view={at}>
        <WordsContext value={spoken}>
          <PresentView view={view} engagement={engagement} roundLabel={roundLabel} />
        </WordsContext>
      </div>
      <footer className="present-foot">
        <span>
          {engagement.client} · {roundLabel}
        </span>
        <span className="present-keys">{words.t('present.keys')}</span>
        <span className="present-tools">
          <Button
            look="icon"
            aria-label={words.t('present.previous')}
            isDisabled={at === 0}
            onPress={() => go(at - 1)}
            icon={<ChevronLeft aria-hidden size={20} />}
          />
          <span>{position}</span>
          <Button
            look="icon"
            aria-label={words.t('present.next')}
            isDisabled={at === last}
            onPress={() => go(at + 1)}
            icon={<ChevronRight aria-hidden size={20} />}
          />
          <Button
            look="icon"
            aria-label={words.t('present.leave')}
            onPress={onLeave}
            icon={<X aria-hidden size={20} />}
          />
        </span>
      </footer>
    </div>,
    document.body,
  );
}

/** Shares of the window that the figure may take beside its question and under its title, so that one view needs no scrolling. */
const WIDTH_SHARE = 0.58;
const HEIGHT_SHARE = 0.6;
/** The figure's letters grow with a window higher than this, in px: they are read from across a room. */
const CALM_HEIGHT = 700;
const MOST_ZOOM = 2.2;

interface FigureRoom {
  readonly zoom: number;
  /** Greatest width and height in px before the zoom. */
  readonly width: number;
  readonly height: number;
}

function figureRoom(): FigureRoom {
  const { innerWidth, innerHeight } = window;
  const zoom = Math.min(MOST_ZOOM, Math.max(1, innerHeight / CALM_HEIGHT));
  return {
    zoom,
    width: Math.round((innerWidth * WIDTH_SHARE) / zoom),
    height: Math.round((innerHeight * HEIGHT_SHARE) / zoom),
  };
}

function useFigureRoom(): FigureRoom {
  const [room, setRoom] = useState(figureRoom);
  useEffect(() => {
    const look = (): void => setRoom(figureRoom());
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return room;
}

interface PresentViewProps {
  readonly view: View;
  readonly engagement: Engagement;
  readonly roundLabel: string;
}

function PresentView({ view, engagement, roundLabel }: PresentViewProps) {
  const words = useWords();
  const room = useFigureRoom();
  if (view.kind === 'cover')
    return (
      <div className="present-cover">
        <p className="present-kicker">{engagement.client}</p>
        <h2 className="present-title">{engagement.name}</h2>
        <p className="present-lead">
          {[engagement.coreTask, roundLabel].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
    );
  if (view.kind === 'list')
    return (
      <div className="present-list">
        <h2 className="present-title">{view.title}</h2>
        <ol>
          {view.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      </div>
    );
  const { point } = view;
  return (
    <div className="present-point">
      <p className="present-kicker">{words.text(`dialogue.kind.${point.shelf ?? point.kind}`)}</p>
      <h2 className="present-title">{point.title}</h2>
      <div className="present-body">
        {point.figure === null ? null : (
          <div className="present-figure" style={{ zoom: room.zoom }}>
            <SceneFigure
              spec={point.figure}
              heading={null}
              hasTable={false}
              maxWidth={room.width}
              maxHeight={room.height}
            />
          </div>
        )}
        {point.question === '' ? null : <p className="present-question">{point.question}</p>}
      </div>
    </div>
  );
}
