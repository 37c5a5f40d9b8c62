/** Reads a written .pptx as a strict program would: every part typed, every relation there, every XML well formed. */
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadDeck {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** XML of a part; throws where there is none. */
  xml(name: string): string;
  /** Slide XML in order. */
  readonly slides: readonly string[];
  readonly notes: readonly string[];
  /** Everything that breaks the package's own rules; empty for a sound one. */
  readonly faults: readonly string[];
}

export function readDeck(bytes: Uint8Array): ReadDeck {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const xml = (name: string): string => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`no part ${name}`);
    return strFromU8(part);
  };
  const numbered = (folder: string, stem: string): readonly string[] =>
    [...parts.keys()]
      .filter((name) => new RegExp(`^ppt/${folder}/${stem}\\d+\\.xml$`, 'u').test(name))
      .sort((a, b) => Number(/\d+/u.exec(a)?.[0]) - Number(/\d+/u.exec(b)?.[0]))
      .map(xml);
  return {
    parts,
    xml,
    slides: numbered('slides', 'slide'),
    notes: numbered('notesSlides', 'notesSlide'),
    faults: [...malformed(parts), ...untyped(parts, xml), ...dangling(parts, xml), ...repeated(parts, xml)],
  };
}

function malformed(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...parts].flatMap(([name, part]) => {
    if (!/\.(?:xml|rels)$/u.test(name)) return [];
    const parser = new SaxesParser({ xmlns: true });
    const faults: string[] = [];
    parser.on('error', (error) => faults.push(`${name}: ${error.message}`));
    parser.write(strFromU8(part)).close();
    return faults;
  });
}

/** Parts without a type, and types of parts that are not there. */
function untyped(parts: ReadonlyMap<string, Uint8Array>, xml: (name: string) => string): readonly string[] {
  const types = xml('[Content_Types].xml');
  const extensions = new Set([...types.matchAll(/<Default Extension="([^"]+)"/gu)].map(([, name]) => name));
  const named = [...types.matchAll(/<Override PartName="\/([^"]+)"/gu)].map(([, name]) => name ?? '');
  const without = [...parts.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' && !named.includes(name) && !extensions.has(name.split('.').at(-1)),
  );
  return [
    ...without.map((name) => `no type for ${name}`),
    ...named.filter((name) => !parts.has(name)).map((name) => `type for ${name}, which is not there`),
    ...(new Set(named).size < named.length ? ['a part has two types'] : []),
  ];
}

/** Relations to parts that are not there, and uses of relations that are not listed. */
function dangling(parts: ReadonlyMap<string, Uint8Array>, xml: (name: string) => string): readonly string[] {
  return [...parts.keys()].flatMap((name) => {
    if (!name.endsWith('.rels')) return [];
    const text = xml(name);
    const owner = posix.join(posix.dirname(name), '..', posix.basename(name, '.rels'));
    const targets = [...text.matchAll(/<Relationship\b[^>]*?Target="([^"]+)"/gu)].map(
      ([, target]) => target ?? '',
    );
    const ids = [...text.matchAll(/<Relationship\b[^>]*?\bId="([^"]+)"/gu)].map(([, id]) => id ?? '');
    const used = parts.has(owner)
      ? [...xml(owner).matchAll(/\br:(?:id|embed|link)="([^"]+)"/gu)].map(([, id]) => id ?? '')
      : [];
    const place = (target: string): string =>
      target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(name), '..', target);
    return [
      ...targets.filter((target) => !parts.has(place(target))).map((target) => `${name}: no ${target}`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${owner}: no relation ${id}`),
      ...(new Set(ids).size < ids.length ? [`${name}: an id twice`] : []),
    ];
  });
}

/** Objects of one slide with the same id. */
function repeated(parts: ReadonlyMap<string, Uint8Array>, xml: (name: string) => string): readonly string[] {
  return [...parts.keys()].flatMap((name) => {
    if (!/^ppt\/slides\/slide\d+\.xml$/u.test(name)) return [];
    const ids = [...xml(name).matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => id);
    return new Set(ids).size < ids.length ? [`${name}: an object's id twice`] : [];
  });
}

/** Visible text of a slide or its notes, a space between runs. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)]
    .map(([, text]) => text)
    .join(' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

/** Places and sizes of objects, in EMU. */
export function extentsOf(xml: string): readonly { x: number; y: number; cx: number; cy: number }[] {
  return [...xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(-?\d+)" cy="(-?\d+)"\/>/gu)].map(
    ([, x, y, cx, cy]) => ({ x: Number(x), y: Number(y), cx: Number(cx), cy: Number(cy) }),
  );
}
