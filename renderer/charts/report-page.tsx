/** A page of the report as it is printed: the drawing that the printer of the PDF made, on paper in every theme. */
import { useId, type ReactNode } from 'react';
import { HATCH } from '../../shared/charts/layout/marks.ts';
import { assertNever } from '../../shared/lib/result.ts';
import type { PageNode, PageScene, PageStroke } from '../../shared/report/page-scene.ts';

/** Families of the brand on the page, as CSS lists them; the window must have loaded them. */
export interface PageFamilies {
  readonly text: string;
  readonly heading: string;
}

export interface ReportPageProps {
  readonly page: PageScene;
  /** Says which page it is: "Side 4 af 31: Netværket". */
  readonly label: string;
  /** Width on screen in px; the height follows. As wide as its place when absent. */
  readonly width?: number;
  /** The app's own font when absent. */
  readonly families?: PageFamilies;
}

export function ReportPage({ page, label, width, families }: ReportPageProps) {
  const ids = `page${useId().replace(/[^a-zA-Z0-9]/gu, '')}`;
  const size = width === undefined ? {} : { width, height: (width * page.height) / page.width };
  return (
    <svg
      className="report-page"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${page.width} ${page.height}`}
      fontFamily={families?.text}
      {...size}
    >
      <rect width={page.width} height={page.height} fill="#ffffff" />
      <Nodes nodes={page.nodes} ids={ids} heading={families?.heading} />
    </svg>
  );
}

interface NodesProps {
  readonly nodes: readonly PageNode[];
  /** Begins the ids of patterns and gradients, which are the document's. */
  readonly ids: string;
  readonly heading: string | undefined;
}

function Nodes({ nodes, ids, heading }: NodesProps): ReactNode {
  return nodes.map((node, index) => (
    <Drawn key={index} node={node} ids={`${ids}-${index}`} heading={heading} />
  ));
}

function outline(stroke: PageStroke | undefined) {
  if (stroke === undefined) return {};
  const { colour, width, dash } = stroke;
  return {
    stroke: colour,
    strokeWidth: width,
    ...(dash === undefined ? {} : { strokeDasharray: dash.join(' ') }),
  };
}

const FITS = { left: 'xMinYMin meet', right: 'xMaxYMin meet', fill: 'xMidYMid slice' } as const;

const box = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x,
  y,
  width,
  height,
});

interface DrawnProps extends Pick<NodesProps, 'ids' | 'heading'> {
  readonly node: PageNode;
}

function Drawn({ node, ids, heading }: DrawnProps) {
  switch (node.type) {
    case 'text':
      return (
        <text
          x={node.x}
          y={node.y}
          fontSize={node.size}
          fontWeight={node.weight}
          fontFamily={node.heading === true ? heading : undefined}
          textAnchor={node.anchor}
          fill={node.fill}
          {...(node.rotate === undefined ? {} : { transform: `rotate(${node.rotate} ${node.x} ${node.y})` })}
        >
          {node.text}
        </text>
      );
    case 'rect':
      return <Box node={node} ids={ids} />;
    case 'circle':
      return (
        <circle cx={node.cx} cy={node.cy} r={node.r} fill={node.fill ?? 'none'} {...outline(node.stroke)} />
      );
    case 'line':
      return <line x1={node.x1} y1={node.y1} x2={node.x2} y2={node.y2} {...outline(node.stroke)} />;
    case 'path':
      return (
        <path
          d={node.d}
          fill={node.fill ?? 'none'}
          strokeLinecap="round"
          strokeLinejoin="round"
          {...outline(node.stroke)}
        />
      );
    case 'ramp':
      return (
        <>
          <linearGradient id={ids}>
            {node.colours.map((colour, stop) => (
              <stop key={stop} offset={stop / (node.colours.length - 1)} stopColor={colour} />
            ))}
          </linearGradient>
          <rect {...box(node)} rx={node.radius} fill={`url(#${ids})`} />
        </>
      );
    case 'chart':
      return (
        <g transform={`translate(${node.x} ${node.y}) scale(${node.scale})`}>
          <Nodes nodes={node.nodes} ids={ids} heading={heading} />
        </g>
      );
    case 'picture':
      return <image {...box(node)} href={node.source} preserveAspectRatio={FITS[node.fit]} />;
    default:
      return assertNever(node);
  }
}

function Box({ node, ids }: { readonly node: Extract<PageNode, { type: 'rect' }>; readonly ids: string }) {
  const shape = { ...box(node), rx: node.radius };
  if (node.hatch === undefined)
    return <rect {...shape} fill={node.fill ?? 'none'} {...outline(node.stroke)} />;
  const { spacing, width } = HATCH;
  return (
    <>
      <pattern
        id={ids}
        width={spacing}
        height={spacing}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1={0} y1={0} x2={0} y2={spacing} stroke={node.hatch} strokeWidth={width * 2} />
      </pattern>
      <rect {...shape} fill={node.fill ?? 'none'} />
      <rect {...shape} fill={`url(#${ids})`} {...outline(node.stroke)} />
    </>
  );
}
