/** The PDF document: tagged for PDF/UA-1, titled, in its language, with no standard font. */
import PDFDocument from 'pdfkit';
import type { ReportDoc } from '../../../../shared/report/types.ts';
import type { FontSet } from './fonts.ts';
import type { Document } from './pen.ts';

const LOCALES = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' } as const;

type Info = Record<string, string | Date | undefined>;
interface WritesInfo {
  info: Info;
  _addInfo(): void;
}

/** pdfkit writes names into the XML of the metadata as they are: "Børn & unge" would break it. */
class EscapedDocument extends PDFDocument {
  _addInfo(): void {
    const document = this as unknown as WritesInfo;
    const plain = document.info;
    document.info = Object.fromEntries(
      Object.entries(plain).map(([key, value]) => [key, typeof value === 'string' ? escaped(value) : value]),
    );
    (PDFDocument.prototype as unknown as WritesInfo)._addInfo.call(document);
    document.info = plain;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside XML; signs that XML has no place for are left out. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\ufffe\uffff]/gu, ' ').replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

interface KnowsFonts {
  readonly _font: unknown;
  readonly _fontFamilies: Record<string, unknown>;
}

/** A new document without pages, with the fonts of a set. */
export function createDocument(doc: ReportDoc, fonts: FontSet, compress: boolean): Document {
  const document = emptyDocument(doc, fonts.base, compress);
  for (const [name, data] of fonts.own) document.registerFont(name, data);
  // pdfkit does not note that a registered font is the one it began with, and would open it for every line.
  const known = document as unknown as KnowsFonts;
  known._fontFamilies[fonts.paths['base-400']] = known._font;
  return document;
}

/** `font`: what it begins with, so that no standard font is ever loaded. */
function emptyDocument(doc: ReportDoc, font: Buffer, compress: boolean): Document {
  const day = new Date(doc.date);
  return new EscapedDocument({
    autoFirstPage: false,
    compress,
    pdfVersion: '1.7',
    lang: LOCALES[doc.language],
    tagged: true,
    // Its types know the archive subsets only.
    subset: 'PDF/UA' as never,
    displayTitle: true,
    // Its types know paths only.
    font: font as never,
    info: {
      Title: `${doc.client}: ${doc.title}`,
      Subject: doc.subtitle,
      Author: doc.house === '' ? doc.client : doc.house,
      Creator: 'Samspil',
      Producer: 'Samspil',
      CreationDate: day,
      ModDate: day,
    },
  });
}
