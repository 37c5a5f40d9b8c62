/** A Scene as SVG: the screen's printer of drawings, beside the PDF's. */
import { memo, useId } from 'react';
import { scaleColour, themes, type Theme } from '../../shared/brand/tokens.ts';
import { HATCH } from '../../shared/charts/layout/marks.ts';
import type { Paint, Scene, SceneNode, Stroke } from '../../shared/charts/layout/scene.ts';
import { assertNever } from '../../shared/lib/result.ts';
import { useTheme } from '../components/theme.ts';
import { paintColour } from './paint.ts';

interface SceneSvgProps {
  readonly scene: Scene;
  /** Name and description for screen readers; without them the drawing is decoration of something else that says it. */
  readonly titleId?: string;
  readonly descriptionId?: string;
}

/** Drawn again only when the scene or the theme changes: pointing and focus are drawn by others. */
export const SceneSvg = memo(function SceneSvg({ scene, titleId, descriptionId }: SceneSvgProps) {
  const theme = useTheme();
  const ids = `scene${useId().replace(/[^a-zA-Z0-9]/gu, '')}`;
  const named =
    titleId === undefined
      ? ({ 'aria-hidden': true } as const)
      : ({ role: 'img', 'aria-labelledby': titleId, 'aria-describedby': descriptionId } as const);
  return (
    <svg
      className="scene"
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      {...named}
    >
      <defs>
        <Hatch id={`${ids}-hatch`} colour={themes[theme].hatch} />
        <Ramp id={`${ids}-ramp`} theme={theme} />
      </defs>
      {scene.nodes.map((node, index) => (
        <Drawn key={node.key ?? index} node={node} theme={theme} ids={ids} />
      ))}
    </svg>
  );
});

function Hatch({ id, colour }: { readonly id: string; readonly colour: string }) {
  const { spacing, width } = HATCH;
  return (
    <pattern
      id={id}
      width={spacing}
      height={spacing}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line x1={0} y1={0} x2={0} y2={spacing} stroke={colour} strokeWidth={width * 2} />
    </pattern>
  );
}

/** Steps of the legend's ramp: the scale is even in OKLCH, a plain gradient between its ends would not be. */
const RAMP_STEPS = 12;

function Ramp({ id, theme }: { readonly id: string; readonly theme: Theme }) {
  return (
    <linearGradient id={id}>
      {Array.from({ length: RAMP_STEPS + 1 }, (_unused, step) => (
        <stop key={step} offset={step / RAMP_STEPS} stopColor={scaleColour(step / RAMP_STEPS, theme)} />
      ))}
    </linearGradient>
  );
}

interface DrawnProps {
  readonly node: SceneNode;
  readonly theme: Theme;
  readonly ids: string;
}

const keyOf = ({ key }: SceneNode) => (key === undefined ? {} : { key });

function strokeOf(stroke: Stroke | undefined, theme: Theme) {
  if (stroke === undefined) return {};
  return {
    stroke: paintColour(stroke.paint, theme),
    strokeWidth: stroke.width,
    ...(stroke.dash === undefined ? {} : { strokeDasharray: stroke.dash.join(' ') }),
  };
}

function Drawn({ node, theme, ids }: DrawnProps) {
  const fillOf = (paint: Paint | undefined): string =>
    paint === undefined ? 'none' : paintColour(paint, theme);
  const data = node.key === undefined ? {} : { 'data-key': node.key };
  switch (node.type) {
    case 'rect': {
      const box = { x: node.x, y: node.y, width: node.width, height: node.height, rx: node.radius };
      const outline = strokeOf(node.stroke, theme);
      if (node.hatch === undefined) return <rect {...data} {...box} fill={fillOf(node.fill)} {...outline} />;
      return (
        <g {...data}>
          <rect {...box} fill={fillOf(node.fill)} />
          <rect {...box} fill={`url(#${ids}-hatch)`} {...outline} />
        </g>
      );
    }
    case 'circle':
      return (
        <circle
          {...data}
          cx={node.cx}
          cy={node.cy}
          r={node.r}
          fill={fillOf(node.fill)}
          {...strokeOf(node.stroke, theme)}
        />
      );
    case 'line':
      return (
        <line
          {...data}
          x1={node.x1}
          y1={node.y1}
          x2={node.x2}
          y2={node.y2}
          {...strokeOf(node.stroke, theme)}
        />
      );
    case 'path':
      return (
        <path
          {...data}
          d={node.d}
          fill={fillOf(node.fill)}
          strokeLinecap="round"
          strokeLinejoin="round"
          {...strokeOf(node.stroke, theme)}
        />
      );
    case 'text':
      return (
        <text
          {...data}
          x={node.x}
          y={node.y}
          fontSize={node.size}
          fontWeight={node.weight}
          textAnchor={node.anchor}
          fill={fillOf(node.fill)}
          {...(node.rotate === undefined ? {} : { transform: `rotate(${node.rotate} ${node.x} ${node.y})` })}
        >
          {node.text}
        </text>
      );
    case 'ramp':
      return (
        <rect
          {...data}
          x={node.x}
          y={node.y}
          width={node.width}
          height={node.height}
          rx={node.radius}
          fill={`url(#${ids}-ramp)`}
        />
      );
    case 'group': {
      const [only] = node.children;
      // What is alone needs no group around it: a matrix of thirty groups has half the elements.
      if (node.children.length === 1 && only !== undefined && only.type !== 'group')
        return <Drawn node={{ ...only, ...keyOf(node) }} theme={theme} ids={ids} />;
      return (
        <g {...data}>
          {node.children.map((child, index) => (
            <Drawn key={child.key ?? index} node={child} theme={theme} ids={ids} />
          ))}
        </g>
      );
    }
    default:
      return assertNever(node);
  }
}
