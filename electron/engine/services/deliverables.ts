/** Use case of handing over: the workbook, written beside its place and renamed. */
import type { Audience } from '../../../shared/domain/capacity/result.ts';
import type { FileToken } from '../../../shared/api/methods.ts';
import type { Language } from '../../../shared/lib/language.ts';
import { writeBeside } from '../document/atomic-write.ts';
import type { Job } from '../jobs/jobs.ts';
import { readLastChange } from '../repositories/document.ts';
import { brandOf } from './brands.ts';
import { openSession, type ServiceContext } from './context.ts';
import type { RoundResult } from './capacity.ts';
import { actionRows, answersOf, resultWithChange } from './workbook-input.ts';

interface Wanted {
  readonly file: FileToken;
  readonly round?: string | undefined;
  readonly language?: Language | undefined;
  readonly jobId: string;
}

type RoundOf = (round: string | undefined, audience: Audience, compare?: string) => RoundResult;

/** Writes the workbook in the client's or the consultant's edition. */
export function writeWorkbookFile(
  context: ServiceContext,
  roundOf: RoundOf,
  input: Wanted & { edition: Audience; compare?: string | undefined; brand?: unknown },
): Promise<{ sheets: number; bytes: number }> {
  const path = context.files.pathOf(input.file);
  return context.jobs.run(input.jobId, async (job) => {
    const brand = brandOf(context, input.brand);
    await job.report(0, 'job.computing');
    const session = openSession(context);
    const { round, compare, edition } = input;
    const found = resultWithChange(session, roundOf, { round, compare, audience: edition });
    const language = input.language ?? found.engagement.language;
    const answers = edition === 'consultant' ? answersOf(session, found.result.round) : undefined;
    const { writeWorkbook } = await import('../deliverables/excel/index.ts');
    let written = { sheets: 0, bytes: 0 };
    await writeBeside(path, async (out) => {
      written = await writeWorkbook(
        { ...found, language, edition, date: dateOf(context), brand, actions: actionRows(session), answers },
        { out, ...watch(job) },
      );
    });
    return written;
  });
}

function watch(job: Job): { signal: AbortSignal; onProgress: (fraction: number) => void } {
  return { signal: job.signal, onProgress: (fraction) => job.tell(fraction, 'job.writing') };
}

/** Date of the data: the last change, so that the same document gives the same bytes. */
function dateOf(context: ServiceContext): string {
  return readLastChange(openSession(context).db) ?? context.host.clock().toISOString();
}
