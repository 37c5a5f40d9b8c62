/** The printer's second pen: the same planned pages as drawings for the window. */
import type { Brand } from '../../../../shared/brand/profile.ts';
import { brandTokens, defaultBrand } from '../../../../shared/brand/profile.ts';
import { onScaleColour, scaleColour, type Tokens } from '../../../../shared/brand/tokens.ts';
import type { Paint, SceneNode, Stroke } from '../../../../shared/charts/layout/scene.ts';
import { assertNever } from '../../../../shared/lib/result.ts';
import type { PageNode, PageScene, PageStroke } from '../../../../shared/report/page-scene.ts';
import type { ReportDoc } from '../../../../shared/report/types.ts';
import { fontSet, printable } from './fonts.ts';
import { planReport, runningTexts } from './planning.ts';
import type { Pen } from './pen.ts';
import { drawRunning } from './running.ts';

const RAMP_STOPS = 12;

/** Every page of a report, cover first, as the PDF would show it. `fonts`: folder of the bundled families. */
export function pageScenes(doc: ReportDoc, fonts: string, brand: Brand = defaultBrand): readonly PageScene[] {
  return fontSet(fonts, brand).measured(() => scenesOf(doc, brand));
}

function scenesOf(doc: ReportDoc, brand: Brand): readonly PageScene[] {
  const tokens = brandTokens(brand);
  const running = runningTexts(doc, brand);
  return planReport(doc, brand).map((page, index) => {
    const nodes: PageNode[] = [];
    const pen = notingPen(tokens, nodes);
    for (const piece of page.pieces) piece.draw(pen, piece.x, piece.y);
    drawRunning(pen, page, running, index === 0 ? null : index + 1);
    return {
      number: index + 1,
      width: page.width,
      height: page.height,
      sections: page.begins.map(({ id, title }) => ({ id, title })),
      nodes,
    };
  });
}

function notingPen(tokens: Tokens, nodes: PageNode[]): Pen {
  return {
    tokens,
    text: (text, x, y, { size, weight, colour }, anchor = 'start', rotate = 0) => {
      if (text.trim() === '') return;
      nodes.push({
        type: 'text',
        x,
        y,
        text: printable(text).trimEnd(),
        size,
        weight: weight === 'heading' ? 600 : weight,
        ...(weight === 'heading' ? { heading: true } : {}),
        anchor,
        fill: colour,
        ...(rotate === 0 ? {} : { rotate }),
      });
    },
    rectangle: (x, y, width, height, fill, radius = 0) => {
      nodes.push({ type: 'rect', x, y, width, height, radius, fill });
    },
    rule: (x1, x2, y, colour, width) => {
      nodes.push({ type: 'line', x1, y1: y, x2, y2: y, stroke: { colour, width } });
    },
    scene: (scene, x, y, scale = 1) => {
      nodes.push({
        type: 'chart',
        x,
        y,
        scale,
        label: scene.title,
        nodes: scene.nodes.flatMap((node) => painted(node, tokens)),
      });
    },
    logo: (logo, x, y, width, height, align = 'right') => {
      nodes.push({ type: 'picture', x, y, width, height, source: addressOf(logo), fit: align });
    },
    picture: (source, x, y, width, height) => {
      nodes.push({ type: 'picture', x, y, width, height, source, fit: 'fill' });
    },
  };
}

/** A picture as an address; the text of an SVG becomes one. */
const addressOf = (logo: string): string =>
  logo.startsWith('data:')
    ? logo
    : `data:image/svg+xml;base64,${Buffer.from(logo, 'utf8').toString('base64')}`;

const colourOf = (paint: Paint, tokens: Tokens): string => {
  if ('token' in paint) return tokens[paint.token];
  return 'scale' in paint ? scaleColour(paint.scale, 'light') : onScaleColour(paint.onScale, 'light');
};

function strokeOf(stroke: Stroke | undefined, tokens: Tokens): { readonly stroke?: PageStroke } {
  if (stroke === undefined) return {};
  const { width, dash } = stroke;
  return {
    stroke: { colour: colourOf(stroke.paint, tokens), width, ...(dash === undefined ? {} : { dash }) },
  };
}

function painted(node: SceneNode, tokens: Tokens): readonly PageNode[] {
  const fillOf = (paint: Paint | undefined) => (paint === undefined ? {} : { fill: colourOf(paint, tokens) });
  switch (node.type) {
    case 'group':
      return node.children.flatMap((child) => painted(child, tokens));
    case 'rect': {
      const { x, y, width, height, radius } = node;
      const hatch = node.hatch === undefined ? {} : { hatch: colourOf(node.hatch, tokens) };
      const looks = { ...fillOf(node.fill), ...hatch, ...strokeOf(node.stroke, tokens) };
      return [{ type: 'rect', x, y, width, height, radius, ...looks }];
    }
    case 'circle': {
      const { cx, cy, r } = node;
      return [{ type: 'circle', cx, cy, r, ...fillOf(node.fill), ...strokeOf(node.stroke, tokens) }];
    }
    case 'line': {
      const { x1, y1, x2, y2 } = node;
      const { stroke } = strokeOf(node.stroke, tokens);
      return stroke === undefined ? [] : [{ type: 'line', x1, y1, x2, y2, stroke }];
    }
    case 'path':
      return [{ type: 'path', d: node.d, ...fillOf(node.fill), ...strokeOf(node.stroke, tokens) }];
    case 'ramp': {
      const { x, y, width, height, radius } = node;
      const colours = Array.from({ length: RAMP_STOPS + 1 }, (_, stop) =>
        scaleColour(stop / RAMP_STOPS, 'light'),
      );
      return [{ type: 'ramp', x, y, width, height, radius, colours }];
    }
    case 'text': {
      const { x, y, text, size, weight, anchor, rotate } = node;
      const turned = rotate === undefined ? {} : { rotate };
      return [
        { type: 'text', x, y, text, size, weight, anchor, fill: colourOf(node.fill, tokens), ...turned },
      ];
    }
    default:
      return assertNever(node);
  }
}
