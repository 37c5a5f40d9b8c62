/** The report as the window edits it: its state in words, and its real pages, of which only the latest wish is drawn. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Failure } from '../../../shared/lib/failure.ts';
import type { ReportPreviewPages, ReportState } from '../../../shared/api/report-methods.ts';
import type { MessageKey } from '../../../shared/i18n/index.ts';
import { reportContext } from '../../../shared/report/context.ts';
import { generatedSections } from '../../../shared/report/index.ts';
import { CONTENTS } from '../../../shared/report/sections/guide.ts';
import { spokenRules } from '../../../shared/report/rules/apply.ts';
import { MEASURES } from '../../../shared/report/rules/measures.ts';
import { RULES } from '../../../shared/report/rules/table.ts';
import type { Rule } from '../../../shared/report/rules/types.ts';
import type { ServiceContext } from './context.ts';
import { groupReport, reportMaterial, wholeReport, type ReportNumbers, type ReportWish } from './report.ts';

export interface ReportPreview {
  state(wish: ReportWish): ReportState;
  /** @throws Failure job.cancelled where a later call has come meanwhile */
  pages(wish: ReportWish & { readonly group?: string | undefined }): Promise<ReportPreviewPages>;
}

export function createReportPreview(context: ServiceContext, numbers: ReportNumbers): ReportPreview {
  let latest = 0;
  return {
    state: (wish) => reportState(context, numbers, wish),
    pages: async (wish) => {
      latest += 1;
      const mine = latest;
      // Lets a call in that came while this one waited, as when somebody types.
      const stillWanted = async (): Promise<void> => {
        await nextTurn();
        if (mine !== latest) throw new Failure('job.cancelled');
      };
      await stillWanted();
      const { pageScenes } = await import('../deliverables/pdf/page-scene.ts');
      await stillWanted();
      const material = reportMaterial(context, numbers, wish);
      await stillWanted();
      const doc = wish.group === undefined ? wholeReport(material) : groupReport(material, wish.group);
      await stillWanted();
      const { brand } = material;
      return {
        pages: pageScenes(doc, context.fonts, brand),
        families: { text: brand.textFont, heading: brand.headingFont },
      };
    },
  };
}

function reportState(context: ServiceContext, numbers: ReportNumbers, wish: ReportWish): ReportState {
  const { input } = reportMaterial(context, numbers, wish);
  const report = reportContext(input);
  const { words, composition } = report;
  const spoken = new Map(spokenRules(report).map((one) => [one.rule as string, one.sentence]));
  return {
    composition,
    language: report.language,
    sections: composition.sections.map(({ id }) => {
      const first = generatedSections(report, id).find((section) => section.id !== CONTENTS);
      return {
        id,
        name: words.t(`report.${id}.kicker` as MessageKey),
        title: first?.title ?? '',
        available: first !== undefined,
      };
    }),
    rules: RULES.map((rule: Rule<keyof typeof MEASURES>) => {
      const { unit, places } = MEASURES[rule.measure];
      const template = (key: MessageKey): string =>
        words.t(key, Object.fromEntries(places.map((place) => [place, `{{${place}}}`])));
      return {
        id: rule.id,
        shelf: rule.shelf,
        unit,
        least: rule.least ?? null,
        most: rule.most ?? null,
        sentence: template(rule.sentence),
        question: rule.question === undefined ? null : template(rule.question),
        places,
        says: spoken.get(rule.id) ?? null,
      };
    }),
  };
}
