/** The scanner against saxes, a strict XML parser: the same events on whole XML, however it is cut; no document that saxes refuses. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { XmlFault, XmlScanner } from '../../../electron/engine/spreadsheet/xml-scanner.ts';

type Events = readonly string[];

/** Texts that touch are joined: a scanner may cut them where it likes. */
function joined(events: readonly string[]): Events {
  const result: string[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event.startsWith('#') && last?.startsWith('#')) result[result.length - 1] = last + event.slice(1);
    else result.push(event);
  }
  return result.filter((event) => event !== '#');
}

function scanned(chunks: readonly string[]): Events | null {
  const events: string[] = [];
  const scanner = new XmlScanner({
    wantsText: true,
    open: (name, tag) =>
      events.push(`<${name}`, ...tag.names.slice(0, tag.count).map((key, i) => `@${key}=${tag.valueAt(i)}`)),
    close: (name) => events.push(`/${name}`),
    text: (text) => events.push(`#${text}`),
  });
  try {
    for (const chunk of chunks) scanner.write(chunk);
    scanner.close();
    return joined(events);
  } catch (error) {
    if (error instanceof XmlFault) return null;
    throw error;
  }
}

function parsed(xml: string): Events | null {
  const events: string[] = [];
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    events.push(`<${name}`, ...Object.entries(attributes).map(([key, value]) => `@${key}=${value}`));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.push(`/${name}`);
  });
  const text = (piece: string): void => {
    if (depth > 0) events.push(`#${piece}`);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    parser.write(xml).close();
    return joined(events);
  } catch {
    return null;
  }
}

const name = fc.constantFrom('c', 'v', 'row', 'x:row', 'is', 't', 'sheetData', 'æ', 'a-b.c1');
const plain = fc.string({
  unit: fc.constantFrom('a', 'Z', '0', ' ', '\n', '\r', '\t', "'", '>', 'ø', '🙂', ';', '#', '/', '='),
  maxLength: 8,
});
const text = fc.oneof(
  plain,
  fc.constantFrom(
    '&amp;',
    '&lt;',
    '&#65;',
    '&#x1F642;',
    '&quot;',
    '<![CDATA[<a>&b;]]>',
    '<!-- <c> -->',
    '<?p <x?>',
  ),
);
const attribute = fc.tuple(
  fc.constantFrom('r', 's', 't', 'x:id', 'xml:space'),
  fc.constantFrom('=', ' = ', '=\n'),
  plain.map((value) => value.replaceAll("'", '&apos;')),
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.uniqueArray(attribute, { maxLength: 3, selector: ([key]) => key }),
      fc.array(fc.oneof({ maxDepth: 4 }, text, tie('element')), { maxLength: 4 }),
      fc.constantFrom('', ' ', '\n'),
    )
    .map(([tag, attributes, children, space]) => {
      const head = `<${tag}${attributes.map(([key, equals, value]) => ` ${key}${equals}'${value}'`).join('')}${space}`;
      return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${tag}${space}>`;
    }),
}));

describe('the scanner', () => {
  test('tells what saxes tells, in one piece or in many', () => {
    fc.assert(
      fc.property(element, fc.integer({ min: 1, max: 9 }), (body, size) => {
        const xml = `<?xml version="1.0"?>\n${body}\n`;
        const expected = parsed(xml);
        expect(expected).not.toBeNull();
        expect(scanned([xml])).toEqual(expected);
        const pieces = Array.from({ length: Math.ceil(xml.length / size) }, (_, i) =>
          xml.slice(i * size, (i + 1) * size),
        );
        expect(scanned(pieces)).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });

  test('refuses what saxes refuses, or tells the same', () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom('', '<', '>', '/', '&', '"', "'", '=', 'x', ' ', ';'));
    fc.assert(
      fc.property(element, fc.array(change, { minLength: 1, maxLength: 2 }), (body, changes) => {
        const signs = [...body];
        for (const [place, sign] of changes) signs[place % signs.length] = sign;
        const xml = signs.join('');
        const expected = parsed(xml);
        const found = scanned([xml]);
        // Names and signs that XML forbids and that change no value are let through; what is told is never different.
        if (expected !== null && found !== null) expect(found, xml).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '',
    '   ',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a b/>',
    '<a b=c/>',
    "<a b='1' b='2'/>",
    "<a b='1'c='2'/>",
    '<a b="<"/>',
    '<a>&nothing;</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>&amp</a>',
    '<a>& b</a>',
    '< a/>',
    '<a',
    '<a><![CDATA[x</a>',
    '<a><!ELEMENT b></a>',
    '<a>&constructor;</a>',
    '</a>',
  ])('refuses %j', (xml) => {
    expect(scanned([xml])).toBeNull();
    expect(scanned([...xml])).toBeNull();
  });

  test('a document type is a fault of its own', () => {
    const scanner = new XmlScanner({ wantsText: false, open: () => 0, close: () => 0, text: () => 0 });
    expect(() => scanner.write('<!DOCTYPE a><a/>')).toThrow(expect.objectContaining({ unsafe: true }));
  });
});
