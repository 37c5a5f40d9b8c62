/** Finishes the package that the slide library made: what it leaves out, repeats or dates; the same deck gives the same bytes. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { BarsPart } from '../../../../shared/report/slides/types.ts';
import { zipParts } from '../excel/package-zip.ts';
import { plainWorkbook } from '../excel/plain-workbook.ts';
import { xmlText } from '../excel/xml-text.ts';
import { NETWORK_NAME } from './network.ts';

export interface Finish {
  /** ISO date of the deck. */
  readonly date: string;
  /** "da-DK". */
  readonly language: string;
  /** rrggbb. */
  readonly primary: string;
  readonly secondary: string;
  readonly ink: string;
  /** Slide number -> alternative text of its table or network. */
  readonly alternatives: ReadonlyMap<number, string>;
  readonly company: string;
  /** PNG of an SVG; null where the deck has none. */
  readonly raster: ((svg: string) => Uint8Array) | null;
  /** In the order of their slides: the numbers behind the native charts. */
  readonly charts: readonly BarsPart[];
}

type Parts = Map<string, Uint8Array>;

/** Bytes of the finished .pptx. */
export function finishPackage(bytes: Uint8Array, finish: Finish): Uint8Array {
  const parts = chartsFromOne(
    new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'))),
  );
  const change = (test: RegExp, work: (xml: string, name: string) => string): void => {
    for (const [name, part] of parts)
      if (test.test(name)) parts.set(name, strToU8(work(strFromU8(part), name)));
  };
  for (const name of [...parts.keys()].filter((one) => one.startsWith('ppt/embeddings/'))) parts.delete(name);
  finish.charts.forEach((chart, index) => {
    parts.set(`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`, workbookOf(chart));
  });
  change(/^ppt\/.*\.xml$/u, (xml) => inLanguage(xml, finish.language));
  change(/^ppt\/slideLayouts\/slideLayout\d+\.xml$/u, titleSize);
  for (const [name, part] of parts)
    if (finish.raster !== null && isStandIn(name, part)) parts.set(name, finish.raster(strFromU8(part)));
  change(/^ppt\/charts\/chart\d+\.xml$/u, withoutEmptyPoints);
  change(/^ppt\/slides\/slide\d+\.xml$/u, (xml, name) => {
    const number = Number(/\d+/u.exec(name)?.[0] ?? 0);
    return numbered(
      grouped(described(xml, finish.alternatives.get(number)), finish.alternatives.get(number)),
    );
  });
  change(/^ppt\/notesSlides\/notesSlide\d+\.xml$/u, noteParagraphs);
  change(/^ppt\/theme\/theme\d+\.xml$/u, (xml) => brandedTheme(xml, finish));
  parts.set('docProps/app.xml', strToU8(appXml(finish.company)));
  change(/^docProps\/core\.xml$/u, (xml) => dated(xml, finish.date));
  change(/^\[Content_Types\]\.xml$/u, (xml) => existing(xml, parts));
  return zipParts(parts);
}

const CHART_NAME = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)/gu;

/** Charts numbered within their deck: the library goes on counting through every deck of a run. */
function chartsFromOne(parts: Parts): Parts {
  const numbers = [...parts.keys()]
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const renamed = (text: string): string =>
    text.replace(
      CHART_NAME,
      (_, stem: string, number: string) => `${stem}${numbers.indexOf(Number(number)) + 1}`,
    );
  return new Map(
    [...parts].map(([name, part]) => [
      renamed(name),
      /\.rels$|^\[Content_Types\]/u.test(name) ? strToU8(renamed(strFromU8(part))) : part,
    ]),
  );
}

/** The sheet behind a chart holds what the chart shows, and nothing else: hidden values are empty cells. */
function workbookOf({ categories, series }: BarsPart): Uint8Array {
  const rows = [
    ['', ...series.map(({ label }) => label)],
    ...categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? null)]),
  ];
  return plainWorkbook([{ name: 'Sheet1', rows }], 'Samspil');
}

/** The size of a new title. The library would lay it over the size of every title that is fitted, so it is not told. */
function titleSize(xml: string): string {
  return xml.replace(/<a:defRPr(?![^>]*\bsz=)/gu, '<a:defRPr sz="2600"');
}

/** A PNG that holds the text of an SVG: the library leaves it to a browser to draw it. */
function isStandIn(name: string, part: Uint8Array): boolean {
  return name.startsWith('ppt/media/') && name.endsWith('.png') && part[0] !== 0x89;
}

/** Every run says its language, so that spelling and screen readers follow it. */
function inLanguage(xml: string, language: string): string {
  return xml
    .replace(/(<(?:a:rPr|a:endParaRPr|a:defRPr)\b[^>]*?\blang=")[^"]*"/gu, `$1${language}"`)
    .replace(/ altLang="[^"]*"/gu, '')
    .replace(/(<a:rPr)(?![^>]*\blang=)/gu, `$1 lang="${language}"`)
    .replace(/<c:lang val="[^"]*"\/>/gu, `<c:lang val="${language}"/>`);
}

/** A point without a number is no point: an empty value is against the schema. */
function withoutEmptyPoints(xml: string): string {
  return xml.replace(/<c:pt idx="\d+">\s*<c:v><\/c:v>\s*<\/c:pt>/gu, '');
}

/** Tables get their alternative text and say that their first row is a head. */
function described(xml: string, alternative: string | undefined): string {
  if (alternative === undefined) return xml;
  const text = xmlText(alternative);
  return xml
    .replace(
      /(<p:nvGraphicFramePr><p:cNvPr id="\d+" name="(?:table|matrix)[^"]*")\/>/gu,
      `$1 descr="${text}"/>`,
    )
    .replace(/<a:tblPr\/>/gu, '<a:tblPr firstRow="1" firstCol="1"/>');
}

const SHAPE = /<p:sp>.*?<\/p:sp>/gsu;

/** The shapes of a network as one group: moved as one, and one picture to a screen reader. */
function grouped(xml: string, alternative: string | undefined): string {
  const shapes = [...xml.matchAll(SHAPE)].filter(([shape]) => shape.includes(`name="${NETWORK_NAME}: `));
  const [first] = shapes;
  if (first === undefined || alternative === undefined) return xml;
  const edges = shapes.map(([shape]) => extentOf(shape));
  const left = Math.min(...edges.map(({ x }) => x));
  const top = Math.min(...edges.map(({ y }) => y));
  const width = Math.max(...edges.map(({ x, cx }) => x + cx)) - left;
  const height = Math.max(...edges.map(({ y, cy }) => y + cy)) - top;
  const place = `x="${left}" y="${top}"`;
  const extent = `cx="${width}" cy="${height}"`;
  const group =
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${NETWORK_NAME}" descr="${xmlText(alternative)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off ${place}/><a:ext ${extent}/><a:chOff ${place}/><a:chExt ${extent}/></a:xfrm></p:grpSpPr>` +
    `${shapes.map(([shape]) => shape).join('')}</p:grpSp>`;
  const inGroup = new Set(shapes.map(({ index }) => index));
  return xml.replace(SHAPE, (shape, offset: number) => {
    if (offset === first.index) return group;
    return inGroup.has(offset) ? '' : shape;
  });
}

function extentOf(shape: string): { x: number; y: number; cx: number; cy: number } {
  const numbers = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/u.exec(shape) ?? [];
  const [x = 0, y = 0, cx = 0, cy = 0] = numbers.slice(1).map(Number);
  return { x, y, cx, cy };
}

/** Every object of a slide has an id of its own; the library gives tables those of others. */
function numbered(xml: string): string {
  let id = 0;
  return xml.replace(/(<p:cNvPr )id="\d+"/gu, (_, start: string) => {
    id += 1;
    return `${start}id="${id}"`;
  });
}

/** Notes in paragraphs: the library writes line feeds into one run, where they are lost. */
function noteParagraphs(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/gu,
    (_, properties: string, text: string) =>
      text
        .split(/\r?\n/u)
        .map((line) => `<a:p><a:r>${properties}<a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );
}

/** Colours of the theme: what someone adds later has the brand's own. */
function brandedTheme(xml: string, { primary, secondary, ink }: Finish): string {
  const set = (text: string, name: string, colour: string): string =>
    text.replace(
      new RegExp(`<a:${name}>.*?</a:${name}>`, 'su'),
      `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`,
    );
  return [
    ['dk2', ink],
    ['accent1', primary],
    ['accent2', secondary],
    ['hlink', primary],
  ].reduce((text, [name = '', colour = '']) => set(text, name, colour), xml);
}

function dated(xml: string, date: string): string {
  const moment = `${new Date(date).toISOString().slice(0, 19)}Z`;
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${moment}`)
    .replace(/(<cp:lastModifiedBy>)[^<]*/u, '$1Samspil');
}

/** The library writes names unescaped here, and lists parts that nobody asks for. */
function appXml(company: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    `<Application>Samspil</Application><Company>${xmlText(company)}</Company></Properties>`
  );
}

/** Types only of parts that are there: the library lists one master for each slide. */
function existing(xml: string, parts: Parts): string {
  return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (override, name: string) =>
    parts.has(name) ? override : '',
  );
}
