/** Results for other programs: a long table or the contract's JSON, of visible values only. */
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { dataMethods } from '../../../shared/api/data-methods.ts';
import { DATA_COLUMNS, dataRows, type DataRow } from '../../../shared/report/data-rows.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { csvText } from '../deliverables/data/csv.ts';
import { writeBeside } from '../document/atomic-write.ts';
import type { Handlers } from '../router.ts';
import type { CapacityService } from './capacity.ts';
import type { ServiceContext } from './context.ts';

/** In practice documents a column more says on every line that the number is invented. */
const markedRows = (rows: readonly DataRow[], mark: string): readonly DataRow[] => [
  [...DATA_COLUMNS, 'practice'],
  ...rows.map((row) => [...row, mark]),
];

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
        const words = wordsOf(chosen);
        const rows = dataRows({ engagement, result, words });
        const mark = engagement.practice === undefined ? null : words.t('report.practice');
        const text =
          ending === '.json'
            ? `${JSON.stringify(mark === null ? result : { practice: mark, ...result }, null, 2)}\n`
            : csvText(mark === null ? [DATA_COLUMNS, ...rows] : markedRows(rows, mark), chosen);
        if (job.signal.aborted) throw new Failure('job.cancelled');
        await job.report(0.8, 'job.writing');
        const bytes = Buffer.from(text, 'utf8');
        await writeBeside(path, (out) => writeFile(out, bytes));
        return { rows: rows.length, bytes: bytes.length };
      });
    },
  };
}
