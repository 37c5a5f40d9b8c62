/** Words and numbers in Danish, Norwegian (bokmål) and English; the one door to every visible text. */
import { createInstance } from 'i18next';
import type { Language } from '../lib/language.ts';
import { filledPlaces } from './places.ts';
import type { Messages } from './types.ts';
import { errorMessages } from './messages/errors.ts';
import { afterMessages } from './messages/after.ts';
import { benchmarkMessages } from './messages/benchmark.ts';
import { brandMessages } from './messages/brand.ts';
import { chartMessages } from './messages/charts.ts';
import { figureMessages } from './messages/figures.ts';
import { reportMessages } from './messages/report.ts';
import { insightMessages } from './messages/insight.ts';
import { importMessages } from './messages/import.ts';
import { importFileMessages } from './messages/import-files.ts';
import { windowMessages } from './messages/window.ts';
import { cliMessages } from './messages/cli.ts';
import { cliKeepMessages } from './messages/cli-keep.ts';
import { engineMessages } from './messages/engine.ts';
import { commentMessages } from './messages/report-comments.ts';
import { composeMessages } from './messages/compose.ts';
import { dialogueMessages } from './messages/dialogue.ts';
import { mapMessages } from './messages/map.ts';
import { domainMessages } from './messages/domain.ts';
import { deskMessages } from './messages/desk.ts';
import { dataMessages } from './messages/data.ts';
import { documentMessages } from './messages/document.ts';
import { documentScreenMessages } from './messages/document-screen.ts';
import { settingsMessages } from './messages/settings.ts';
import { startMessages } from './messages/start.ts';
import { explainMessages } from './messages/explain.ts';
import { kitMessages } from './messages/kit.ts';
import { meetingMessages } from './messages/meeting.ts';
import { shellMessages } from './messages/shell.ts';
import { slideMessages } from './messages/slides.ts';
import { licensedTextMessages } from './messages/licensed-text.ts';
import { practiceMessages } from './messages/practice.ts';
import { learnMessages } from './messages/learn.ts';
import { learnExaminerMessages } from './messages/learn-examiner.ts';
import { learnGuideMessages } from './messages/learn-guide.ts';
import { workMessages } from './messages/work.ts';
import { undoMessages } from './messages/undo.ts';
import { cliReportMessages } from './messages/cli-report.ts';
import { guideMessages } from './messages/guides.ts';
import { reportRuleMessages } from './messages/report-rules.ts';
import { reportSectionMessages } from './messages/report-sections.ts';
import { workbookMessages } from './messages/workbook.ts';
import { workbookSheetMessages } from './messages/workbook-sheets.ts';

export const allMessages = {
  ...errorMessages,
  ...afterMessages,
  ...benchmarkMessages,
  ...brandMessages,
  ...chartMessages,
  ...figureMessages,
  ...reportMessages,
  ...importMessages,
  ...importFileMessages,
  ...insightMessages,
  ...windowMessages,
  ...cliMessages,
  ...cliKeepMessages,
  ...deskMessages,
  ...dataMessages,
  ...documentMessages,
  ...documentScreenMessages,
  ...settingsMessages,
  ...startMessages,
  ...commentMessages,
  ...composeMessages,
  ...dialogueMessages,
  ...mapMessages,
  ...domainMessages,
  ...explainMessages,
  ...engineMessages,
  ...kitMessages,
  ...licensedTextMessages,
  ...meetingMessages,
  ...shellMessages,
  ...slideMessages,
  ...practiceMessages,
  ...learnMessages,
  ...learnExaminerMessages,
  ...learnGuideMessages,
  ...workMessages,
  ...undoMessages,
  ...cliReportMessages,
  ...guideMessages,
  ...reportRuleMessages,
  ...reportSectionMessages,
  ...workbookMessages,
  ...workbookSheetMessages,
} satisfies Messages;

type RawKey = keyof typeof allMessages;
type Singular<K extends string> = K extends `${infer Base}_one`
  ? Base
  : K extends `${string}_other`
    ? never
    : K;
/** Keys to ask for; plural keys without their ending. */
export type MessageKey = Singular<RawKey>;
export type MessageParams = Readonly<Record<string, string | number>>;

export interface Words {
  readonly language: Language;
  /** The text of a key; numbers in params are formatted in the language (as given, at most 2 decimals). */
  t(key: MessageKey, params?: MessageParams): string;
  /** The sentence of a failure code; the internal one for codes that have none. */
  failure(code: string, params?: MessageParams, errorId?: string): string;
  /** Is there a text under this key? */
  has(key: string): boolean;
  /** The text of a key that came as data (reason codes); the key itself never shows: an unknown one throws. */
  text(key: string, params?: MessageParams): string;
  /** A number with a fixed number of decimals, in the language's own form. */
  number(value: number, decimals: number): string;
  /** A share 0..1 as a per cent without decimals. */
  percent(share: number): string;
  /** A date as the language writes it in running text: 3. marts 2026. */
  date(iso: string): string;
  /** 14:03 / 14.03 */
  time(iso: string): string;
}

const LOCALES: Record<Language, string> = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' };
const made = new Map<Language, Words>();

/** Words of a language; made once. */
export function wordsOf(language: Language): Words {
  const known = made.get(language);
  if (known) return known;
  const words = createWords(language);
  made.set(language, words);
  return words;
}

type Translate = (key: string, params: MessageParams) => string;

/** i18next for the few texts that it is needed for (texts inside texts, contexts): a window shows its first frame without it. */
function translator(language: Language, templates: ReadonlyMap<string, string>): Translate {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: { translation: Object.fromEntries(templates) } },
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return (key, params) => instance.t(key, params);
}

function createWords(language: Language): Words {
  const entries = Object.entries(allMessages as Messages);
  const templates = new Map(entries.map(([key, texts]) => [key, texts[language]]));
  let made: Translate | null = null;
  const translate: Translate = (key, params) => (made ??= translator(language, templates))(key, params);
  const locale = LOCALES[language];
  const general = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const plural = new Intl.PluralRules(locale);
  const fixed = new Map<number, Intl.NumberFormat>();
  const shown = (params: MessageParams): MessageParams => {
    let texts: Record<string, string | number> | null = null;
    for (const name in params) {
      const value = params[name];
      if (typeof value !== 'number' || name === 'count') continue;
      texts ??= { ...params };
      texts[name] = general.format(value);
    }
    return texts ?? params;
  };
  const has = (key: string): boolean => templates.has(key) || templates.has(`${key}_other`);
  const text = (key: string, params: MessageParams = {}): string => {
    const { count, context } = params;
    // Most texts have places, and at most a number that decides between one and many. Charts and reports of many groups ask for
    // tens of thousands; i18next looks for nested texts, contexts and fallbacks in each.
    const template =
      typeof count === 'number' ? templates.get(`${key}_${plural.select(count)}`) : templates.get(key);
    const isPlain = context === undefined && (count === undefined || typeof count === 'number');
    if (template !== undefined && isPlain && !template.includes('$t('))
      return filledPlaces(template, shown(params), language);
    if (!has(key)) throw new Error(`No message "${key}" in ${language}`);
    return translate(key, shown(params));
  };
  return {
    language,
    t: text,
    has,
    text,
    failure: (code, params = {}, errorId = '') => {
      if (!has(code)) return text('error.internal', { errorId });
      // A problem inside a file comes as the key of its own text.
      const { problem } = params;
      const inner = typeof problem === 'string' && has(problem) ? { problem: text(problem, params) } : {};
      return text(code, { ...params, ...inner, errorId });
    },
    number: (value, decimals) => {
      let format = fixed.get(decimals);
      if (!format) {
        format = new Intl.NumberFormat(locale, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        fixed.set(decimals, format);
      }
      return format
        .format(value)
        .replace('-', '−')
        .replace(/^−0([.,]0*)?$/, (zero) => zero.slice(1));
    },
    percent: (share) => `${Math.round(share * 100)}${language === 'en' ? '' : '\u00a0'}%`,
    date: (iso) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
        new Date(iso),
      ),
    time: (iso) =>
      new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(iso)),
  };
}
