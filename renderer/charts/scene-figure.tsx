/** A chart as a figure: its finding as title, the drawing with a summary for screen readers, its table behind a toggle. */
import { Table2 } from 'lucide-react';
import { useId, useMemo, type ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { layoutChart } from '../../shared/charts/layout/index.ts';
import type { Scene } from '../../shared/charts/layout/scene.ts';
import type { ChartSpec, MatrixSpec } from '../../shared/charts/spec/types.ts';
import { useOneOf } from '../components/choices.ts';
import { useWords } from '../components/words.ts';
import { ChartTable } from './chart-table.tsx';
import { useFigureHandler } from './context.ts';
import { FigureMenu } from './figure-menu.tsx';
import { MatrixGrid, type MatrixSelection } from './matrix-grid.tsx';
import { NetworkBoard, type NetworkBoardProps } from './network-board.tsx';
import { SceneNumbers } from './scene-numbers.tsx';
import { SceneSvg } from './scene-svg.tsx';
import { useWidth } from './use-width.ts';

/** Letters of charts on screen, in px: 12 reads well at arm's length. */
const SMALLEST_TEXT = 12;

/** A figure is seen as a drawing or as its table. */
const LOOKS = ['drawing', 'table'] as const;

export interface SceneFigureProps {
  readonly spec: ChartSpec;
  /** Under which it is kept whether the drawing or the table was in front; without it that is forgotten. */
  readonly name?: string;
  /** Laid out for at least this width; a narrower place scrolls. */
  readonly minWidth?: number;
  readonly maxWidth?: number;
  /** The cell that is chosen in a matrix. */
  readonly selected?: MatrixSelection | null;
  /** Called when a cell is chosen; without it a matrix is a plain picture. */
  readonly onSelect?: (cell: MatrixSelection) => void;
  /** Makes a network one that can be walked and dragged; without it a network is a plain picture. */
  readonly board?: Omit<NetworkBoardProps, 'spec' | 'scene' | 'titleId' | 'descriptionId'>;
  /** Greatest height of the drawing in px. */
  readonly maxHeight?: number;
  /** Heading level of the title; null: the title is for screen readers only. */
  readonly heading?: 2 | 3 | null;
  readonly hasTable?: boolean;
  /** Beside the title. */
  readonly aside?: ReactNode;
}

export function SceneFigure({
  spec,
  name,
  minWidth = 240,
  maxWidth = 980,
  selected = null,
  onSelect,
  board,
  maxHeight,
  heading = 2,
  hasTable = true,
  aside,
}: SceneFigureProps) {
  const words = useWords();
  const id = useId();
  const [ref, width] = useWidth<HTMLDivElement>(name);
  const [look, setLook] = useOneOf(name === undefined ? null : `figure.${name}`, LOOKS, 'drawing');
  const asTable = look === 'table';
  const room = Math.min(maxWidth, Math.max(minWidth, width));
  const scene = useMemo(
    () =>
      width === 0
        ? null
        : layoutChart(spec, room, {
            smallestText: SMALLEST_TEXT,
            ...(maxHeight === undefined ? {} : { maxHeight }),
          }),
    [spec, room, width, maxHeight],
  );
  const handle = useFigureHandler();
  const ids = { titleId: `${id}-title`, descriptionId: `${id}-summary` };
  return (
    <figure className="figure" aria-labelledby={ids.titleId}>
      <div className={heading === null ? 'figure-head figure-head-bare' : 'figure-head'}>
        <FigureTitle id={ids.titleId} heading={heading} title={spec.title} />
        {aside}
        {hasTable ? (
          <ToggleButton
            className="button button-plain"
            isSelected={asTable}
            onChange={(wanted) => setLook(wanted ? 'table' : 'drawing')}
          >
            <Table2 aria-hidden size={14} />
            {words.t(asTable ? 'chart.show-figure' : 'chart.show-table')}
          </ToggleButton>
        ) : null}
        {hasTable && handle !== null && scene !== null ? (
          <FigureMenu title={spec.title} onAction={(action) => handle(action, { spec, scene })} />
        ) : null}
      </div>
      <p id={ids.descriptionId} className="visually-hidden">
        {spec.summary}
      </p>
      <div ref={ref} className="figure-body">
        {asTable ? <ChartTable table={spec.table} /> : null}
        {!asTable && scene !== null ? (
          <Drawing
            spec={spec}
            scene={scene}
            selected={selected}
            onSelect={onSelect}
            board={board}
            ids={ids}
          />
        ) : null}
      </div>
    </figure>
  );
}

function FigureTitle({
  id,
  heading,
  title,
}: {
  readonly id: string;
  readonly heading: 2 | 3 | null;
  readonly title: string;
}) {
  if (heading === null)
    return (
      <span id={id} className="visually-hidden">
        {title}
      </span>
    );
  const Heading = `h${heading}` as const;
  return (
    <Heading id={id} className="figure-title">
      {title}
    </Heading>
  );
}

type Ids = { readonly titleId: string; readonly descriptionId: string };

interface DrawingProps {
  readonly spec: ChartSpec;
  readonly scene: Scene;
  readonly selected: MatrixSelection | null;
  readonly onSelect: SceneFigureProps['onSelect'];
  readonly board: SceneFigureProps['board'];
  readonly ids: Ids;
}

/**
 * What is wider than its place can be scrolled by keyboard; what fits is no stop on the way. Looked at when either has another size:
 * the browser has laid everything out by then, and need not do it once more for the question.
 */
function reachWhereItScrolls(place: HTMLElement | null): (() => void) | undefined {
  if (place === null) return undefined;
  const observer = new ResizeObserver(() => {
    place.tabIndex = place.scrollWidth > place.clientWidth ? 0 : -1;
  });
  observer.observe(place);
  for (const drawing of place.children) observer.observe(drawing);
  return () => observer.disconnect();
}

/** The drawing, with what can be pointed at and walked through over it. */
function Drawing({ spec, scene, selected, onSelect, board, ids }: DrawingProps) {
  if (spec.kind === 'matrix' && onSelect !== undefined)
    return <MatrixGrid spec={spec} scene={scene} selected={selected} onSelect={onSelect} {...ids} />;
  if (spec.kind === 'network' && board !== undefined)
    return (
      <div className="figure-scroll">
        <NetworkBoard spec={spec} scene={scene} {...board} {...ids} />
      </div>
    );
  return (
    <div ref={reachWhereItScrolls} className="figure-scroll" role="group" aria-labelledby={ids.titleId}>
      <div className="scene-place" style={{ width: scene.width, height: scene.height }}>
        <SceneSvg scene={scene} {...ids} />
        <SceneNumbers scene={scene} />
      </div>
    </div>
  );
}

/** Width below which a matrix of so many groups would be hard to read. */
export const matrixMinWidth = (spec: MatrixSpec): number => 180 + spec.groups.length * 18;
