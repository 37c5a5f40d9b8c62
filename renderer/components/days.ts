/** Days as people write them in a cell, and as they are kept: 31.3.2026 and 2026-03-31. */
import type { Language } from '../../shared/lib/language.ts';

/** Year-month-day of what was typed; the text itself where it is none, so that its place can say so. */
export function readDay(text: string): string {
  const plain = text.trim();
  const found = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/u.exec(plain);
  if (found === null) return plain;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export function showDay(iso: string, language: Language): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (found === null) return iso;
  const [, year = '', month = '', day = ''] = found;
  const mark = language === 'en' ? '/' : '.';
  return [Number(day), Number(month), year].join(mark);
}

/** The day on this computer's calendar, as it is kept. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
