/** Results for other programs: a long table or the contract's JSON, of visible values only. */
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { dataMethods } from '../../../shared/api/data-methods.ts';
import { DATA_COLUMNS, dataRows } from '../../../shared/report/data-rows.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { csvText } from '../deliverables/data/csv.ts';
import { writeBeside } from '../document/atomic-write.ts';
import type { Handlers } from '../router.ts';
import type { CapacityService } from './capacity.ts';
import type { ServiceContext } from './context.ts';

/** `data.write` fails with data.ending {file} where the file is neither .csv nor .json. */
export function dataHandlers(
  context: ServiceContext,
  roundOf: CapacityService['roundResult'],
): Pick<Handlers, keyof typeof dataMethods> {
  return {
    'data.write': ({ file, round, compare, audience = 'client', language, jobId }) => {
      const path = context.files.pathOf(file);
      return context.jobs.run(jobId, async (job) => {
        const ending = extname(path).toLowerCase();
        if (ending !== '.csv' && ending !== '.json')
          throw new Failure('data.ending', { file: basename(path) });
        await job.report(0, 'job.computing');
        const { engagement, result } = roundOf(round, audience, compare);
        const chosen = language ?? engagement.language;
        const rows = dataRows({ engagement, result, words: wordsOf(chosen) });
        const text =
          ending === '.json'
            ? `${JSON.stringify(result, null, 2)}\n`
            : csvText([DATA_COLUMNS, ...rows], chosen);
        if (job.signal.aborted) throw new Failure('job.cancelled');
        await job.report(0.8, 'job.writing');
        const bytes = Buffer.from(text, 'utf8');
        await writeBeside(path, (out) => writeFile(out, bytes));
        return { rows: rows.length, bytes: bytes.length };
      });
    },
  };
}
