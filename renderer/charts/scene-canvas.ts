/** A Scene on a canvas: the printer of pictures. The page may load no picture, so its own letters and lines are drawn. */
import { scaleColour, themes, type Theme } from '../../shared/brand/tokens.ts';
import { textWidth } from '../../shared/brand/metrics.ts';
import { HATCH } from '../../shared/charts/layout/marks.ts';
import type { Paint, Scene, SceneNode, Stroke, TextNode } from '../../shared/charts/layout/scene.ts';
import { assertNever } from '../../shared/lib/result.ts';
import { paintColour } from './paint.ts';

type Pen = CanvasRenderingContext2D;
/** Air around the drawing, and height of the title's line, in px. */
const MARGIN = 20;
const TITLE_SIZE = 17;
const RAMP_STEPS = 12;

/** A PNG of the drawing with its title on the theme's ground, at `scale` dots for a px. */
export async function scenePng(scene: Scene, theme: Theme, scale = 2): Promise<Uint8Array<ArrayBuffer>> {
  const lines = titleLines(scene.title, scene.width);
  const top = MARGIN + lines.length * TITLE_SIZE * 1.3 + 8;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((scene.width + 2 * MARGIN) * scale);
  canvas.height = Math.ceil((scene.height + top + MARGIN) * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas to draw on');
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 13px "Source Sans 3"`)));
  pen.scale(scale, scale);
  pen.fillStyle = themes[theme].surface;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = themes[theme].ink;
  pen.font = `600 ${TITLE_SIZE}px "Source Sans 3", sans-serif`;
  lines.forEach((line, index) => pen.fillText(line, MARGIN, MARGIN + TITLE_SIZE * (0.9 + index * 1.3)));
  pen.translate(MARGIN, top);
  for (const node of scene.nodes) draw(pen, node, theme);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The drawing is too large for a picture');
  return new Uint8Array(await blob.arrayBuffer());
}

function titleLines(title: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, TITLE_SIZE, 600) > width) lines.push(word);
    else lines.splice(Math.max(0, lines.length - 1), 1, longer);
  }
  return lines;
}

function draw(pen: Pen, node: SceneNode, theme: Theme): void {
  switch (node.type) {
    case 'group':
      for (const child of node.children) draw(pen, child, theme);
      return;
    case 'rect': {
      const shape = new Path2D();
      const radius = Math.min(node.radius, node.width / 2, node.height / 2);
      shape.roundRect(node.x, node.y, node.width, node.height, radius);
      fill(pen, shape, node.fill, theme);
      if (node.hatch !== undefined) hatch(pen, shape, node, paintColour(node.hatch, theme));
      stroke(pen, shape, node.stroke, theme);
      return;
    }
    case 'circle': {
      const shape = new Path2D();
      shape.arc(node.cx, node.cy, node.r, 0, 2 * Math.PI);
      fill(pen, shape, node.fill, theme);
      stroke(pen, shape, node.stroke, theme);
      return;
    }
    case 'line': {
      const shape = new Path2D();
      shape.moveTo(node.x1, node.y1);
      shape.lineTo(node.x2, node.y2);
      stroke(pen, shape, node.stroke, theme);
      return;
    }
    case 'path': {
      const shape = new Path2D(node.d);
      fill(pen, shape, node.fill, theme);
      stroke(pen, shape, node.stroke, theme);
      return;
    }
    case 'ramp': {
      const gradient = pen.createLinearGradient(node.x, 0, node.x + node.width, 0);
      for (let step = 0; step <= RAMP_STEPS; step += 1)
        gradient.addColorStop(step / RAMP_STEPS, scaleColour(step / RAMP_STEPS, theme));
      pen.fillStyle = gradient;
      const shape = new Path2D();
      shape.roundRect(node.x, node.y, node.width, node.height, node.radius);
      pen.fill(shape);
      return;
    }
    case 'text':
      drawText(pen, node, theme);
      return;
    default:
      assertNever(node);
  }
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function drawText(pen: Pen, node: TextNode, theme: Theme): void {
  pen.save();
  pen.translate(node.x, node.y);
  if (node.rotate !== undefined) pen.rotate((node.rotate * Math.PI) / 180);
  pen.font = `${node.weight} ${node.size}px "Source Sans 3", sans-serif`;
  pen.textAlign = ALIGN[node.anchor];
  pen.fillStyle = paintColour(node.fill, theme);
  pen.fillText(node.text, 0, 0);
  pen.restore();
}

function fill(pen: Pen, shape: Path2D, paint: Paint | undefined, theme: Theme): void {
  if (paint === undefined) return;
  pen.fillStyle = paintColour(paint, theme);
  pen.fill(shape);
}

function stroke(pen: Pen, shape: Path2D, given: Stroke | undefined, theme: Theme): void {
  if (given === undefined) return;
  pen.strokeStyle = paintColour(given.paint, theme);
  pen.lineWidth = given.width;
  pen.lineCap = given.dash === undefined ? 'round' : 'butt';
  pen.lineJoin = 'round';
  pen.setLineDash([...(given.dash ?? [])]);
  pen.stroke(shape);
  pen.setLineDash([]);
}

function hatch(
  pen: Pen,
  shape: Path2D,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  colour: string,
): void {
  pen.save();
  pen.clip(shape);
  pen.strokeStyle = colour;
  pen.lineWidth = HATCH.width;
  const step = HATCH.spacing * Math.SQRT2;
  const bottom = box.y + box.height;
  pen.beginPath();
  for (let start = box.x - box.height + step / 2; start < box.x + box.width; start += step) {
    pen.moveTo(start, bottom);
    pen.lineTo(start + box.height, box.y);
  }
  pen.stroke();
  pen.restore();
}
