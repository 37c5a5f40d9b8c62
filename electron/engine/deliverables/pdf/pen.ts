/** Draws text, shapes and whole scenes on the current page of a PDF document, in the brand's colours. */
import type PDFDocument from 'pdfkit';
import drawSvg from 'svg-to-pdfkit';
import { onScaleColour, scaleColour, type Tokens } from '../../../../shared/brand/tokens.ts';
import type { FontFace } from '../../../../shared/brand/metrics.ts';
import { HATCH } from '../../../../shared/charts/layout/marks.ts';
import type {
  Paint,
  PathNode,
  RampNode,
  RectNode,
  Scene,
  SceneNode,
  Stroke,
  TextNode,
} from '../../../../shared/charts/layout/scene.ts';
import { assertNever } from '../../../../shared/lib/result.ts';
import { printable, textRuns, type FontPaths, type TextRun } from './fonts.ts';

export type Document = InstanceType<typeof PDFDocument>;
export type Colour = keyof Tokens;

export interface TextStyle {
  readonly size: number;
  readonly weight: FontFace;
  /** #rrggbb. */
  readonly colour: string;
}

export interface Pen {
  readonly tokens: Tokens;
  /** One line with its baseline at y. */
  text(
    text: string,
    x: number,
    y: number,
    style: TextStyle,
    anchor?: TextNode['anchor'],
    rotate?: number,
  ): void;
  rectangle(x: number, y: number, width: number, height: number, colour: string, radius?: number): void;
  rule(x1: number, x2: number, y: number, colour: string, width: number): void;
  scene(scene: Scene, x: number, y: number, scale?: number): void;
  /** A logo, fitted into the box at its upper right or left corner; what cannot be drawn of an SVG is left out. */
  logo(logo: string, x: number, y: number, width: number, height: number, align?: 'left' | 'right'): void;
  /** A PNG or JPEG (data: URL) that fills the box; what is wider or higher is cut at its edges. */
  picture(url: string, x: number, y: number, width: number, height: number): void;
}

const RAMP_STOPS = 12;

/** A pen on a document. */
export function createPen(document: Document, fonts: FontPaths, tokens: Tokens): Pen {
  const use = (run: TextRun, size: number): Document => document.font(fonts[run.font]).fontSize(size);
  const widthOf = (runs: readonly TextRun[], size: number): number =>
    runs.reduce((sum, run) => sum + use(run, size).widthOfString(run.text), 0);

  const text: Pen['text'] = (content, x, y, style, anchor = 'start', rotate = 0) => {
    if (content === '') return;
    const runs = textRuns(printable(content), style.weight);
    const width = anchor === 'start' ? 0 : widthOf(runs, style.size);
    let at = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
    document.save();
    if (rotate !== 0) document.rotate(rotate, { origin: [x, y] });
    document.fillColor(style.colour);
    for (const run of runs) {
      use(run, style.size).text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic' });
      at += document.widthOfString(run.text);
    }
    document.restore();
  };

  const rectangle: Pen['rectangle'] = (x, y, width, height, colour, radius = 0) => {
    shapeOf(document, x, y, width, height, radius).fill(colour);
  };

  const rule: Pen['rule'] = (x1, x2, y, colour, width) => {
    document.moveTo(x1, y).lineTo(x2, y).lineWidth(width).strokeColor(colour).stroke();
  };

  const scene: Pen['scene'] = (drawing, x, y, scale = 1) => {
    document.save();
    document.translate(x, y);
    if (scale !== 1) document.scale(scale);
    for (const node of drawing.nodes) drawNode(document, tokens, text, node);
    document.restore();
  };

  const logo: Pen['logo'] = (drawing, x, y, width, height, align = 'right') => {
    if (drawing.startsWith('data:')) {
      document.image(drawing, x, y, { fit: [width, height], align: align === 'left' ? undefined : 'right' });
      return;
    }
    drawSvg(document, drawing, x, y, {
      width,
      height,
      preserveAspectRatio: align === 'left' ? 'xMinYMin meet' : 'xMaxYMin meet',
      assumePt: true,
      fontCallback: (_family, bold) => fonts[bold ? 'latin-600' : 'latin-400'],
      imageCallback: () => '',
      documentCallback: () => null,
      warningCallback: () => undefined,
    });
  };

  const picture: Pen['picture'] = (url, x, y, width, height) => {
    document.save();
    document.rect(x, y, width, height).clip();
    document.image(url, x, y, { cover: [width, height], align: 'center', valign: 'center' });
    document.restore();
  };

  return { tokens, text, rectangle, rule, scene, logo, picture };
}

/** Colour of a paint on paper: always the light scale. */
function colourOf(paint: Paint, tokens: Tokens): string {
  if ('token' in paint) return tokens[paint.token];
  return 'scale' in paint ? scaleColour(paint.scale, 'light') : onScaleColour(paint.onScale, 'light');
}

function drawNode(document: Document, tokens: Tokens, text: Pen['text'], node: SceneNode): void {
  switch (node.type) {
    case 'group':
      for (const child of node.children) drawNode(document, tokens, text, child);
      return;
    case 'rect':
      drawRect(document, tokens, node);
      return;
    case 'circle':
      document.circle(node.cx, node.cy, node.r);
      paint(document, tokens, node.fill, node.stroke);
      return;
    case 'line':
      document.moveTo(node.x1, node.y1).lineTo(node.x2, node.y2);
      paint(document, tokens, undefined, node.stroke);
      return;
    case 'path':
      drawPath(document, tokens, node);
      return;
    case 'ramp':
      drawRamp(document, node);
      return;
    case 'text': {
      const style = { size: node.size, weight: node.weight, colour: colourOf(node.fill, tokens) };
      text(node.text, node.x, node.y, style, node.anchor, node.rotate);
      return;
    }
    default:
      assertNever(node);
  }
}

function shapeOf(
  document: Document,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): Document {
  const round = Math.min(radius, width / 2, height / 2);
  return round > 0 ? document.roundedRect(x, y, width, height, round) : document.rect(x, y, width, height);
}

/** Fills and strokes the path that was just described. */
function paint(
  document: Document,
  tokens: Tokens,
  fill: Paint | undefined,
  stroke: Stroke | undefined,
): void {
  if (stroke !== undefined) {
    document
      .lineWidth(stroke.width)
      .strokeColor(colourOf(stroke.paint, tokens))
      .lineCap('round')
      .lineJoin('round');
    if (stroke.dash !== undefined)
      document.dash(stroke.dash[0] ?? 1, { space: stroke.dash[1] ?? stroke.dash[0] ?? 1 });
    else document.undash();
  }
  if (fill !== undefined && stroke !== undefined)
    document.fillAndStroke(colourOf(fill, tokens), colourOf(stroke.paint, tokens));
  else if (fill !== undefined) document.fill(colourOf(fill, tokens));
  else if (stroke !== undefined) document.stroke();
}

function drawRect(document: Document, tokens: Tokens, node: RectNode): void {
  const shape = (): Document => shapeOf(document, node.x, node.y, node.width, node.height, node.radius);
  if (node.fill !== undefined) shape().fill(colourOf(node.fill, tokens));
  if (node.hatch !== undefined) {
    document.save();
    shape().clip();
    document.lineWidth(HATCH.width).strokeColor(colourOf(node.hatch, tokens)).lineCap('butt').undash();
    const step = HATCH.spacing * Math.SQRT2;
    const bottom = node.y + node.height;
    for (let start = node.x - node.height + step / 2; start < node.x + node.width; start += step)
      document.moveTo(start, bottom).lineTo(start + node.height, node.y);
    document.stroke();
    document.restore();
  }
  if (node.stroke !== undefined) {
    shape();
    paint(document, tokens, undefined, node.stroke);
  }
}

function drawPath(document: Document, tokens: Tokens, node: PathNode): void {
  document.path(node.d);
  paint(document, tokens, node.fill, node.stroke);
}

function drawRamp(document: Document, node: RampNode): void {
  const gradient = document.linearGradient(node.x, node.y, node.x + node.width, node.y);
  for (let stop = 0; stop <= RAMP_STOPS; stop += 1)
    gradient.stop(stop / RAMP_STOPS, scaleColour(stop / RAMP_STOPS, 'light'));
  shapeOf(document, node.x, node.y, node.width, node.height, node.radius).fill(gradient);
}
