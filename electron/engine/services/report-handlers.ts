/** The methods of the report. */
import type { Handlers } from '../router.ts';
import type { CapacityService } from './capacity.ts';
import type { ServiceContext } from './context.ts';
import { noteReportWritten } from './practice.ts';
import { readComposition, setComposition } from './report.ts';
import { writeGroupReports, writeReport } from './report-files.ts';
import { createReportPreview } from './report-preview.ts';

type ReportMethod = Extract<keyof Handlers, `report.${string}`>;

export function reportHandlers(
  context: ServiceContext,
  capacity: CapacityService,
): Pick<Handlers, ReportMethod> {
  const preview = createReportPreview(context, capacity);
  return {
    'report.composition': () => readComposition(context),
    'report.compose': ({ composition }) => setComposition(context, composition),
    'report.state': (wish) => preview.state(wish),
    'report.previewPages': (wish) => preview.pages(wish),
    'report.write': async (input) => {
      const written = await writeReport(context, capacity, input);
      noteReportWritten(context);
      return written;
    },
    'report.writeGroups': (input) => writeGroupReports(context, capacity, input),
  };
}
