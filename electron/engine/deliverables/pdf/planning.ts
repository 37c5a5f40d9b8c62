/** A report as planned pages: the cover, then its sections; and what runs at the edge of every page. */
import { defaultBrand, type Brand } from '../../../../shared/brand/profile.ts';
import type { ReportDoc } from '../../../../shared/report/types.ts';
import { planCover } from './cover.ts';
import { planSections } from './flow.ts';
import type { PlannedPage, RunningTexts } from './plan.ts';

/** Pages of a report, the cover first: what stands where, without drawing it. */
export function planReport(doc: ReportDoc, brand: Brand = defaultBrand): readonly PlannedPage[] {
  return [planCover(doc, brand), ...planSections(doc, 2)];
}

/** What stands on every page of a report; the house's own line follows the foot. */
export function runningTexts({ head = '', mark = '', foot }: ReportDoc, brand: Brand): RunningTexts {
  return { head, mark, foot: [foot, brand.footer].filter((part) => part !== '').join(' · ') };
}
