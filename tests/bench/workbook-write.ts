/** Writes the consultant's workbook of a generated survey in this process, and tells its processor time (all threads) and peak memory; `workbook.bench.ts` starts it. */
import fs from 'node:fs';
import path from 'node:path';
import { writeWorkbook } from '../../electron/engine/deliverables/excel/index.ts';
import { computeCapacity } from '../../shared/domain/capacity/index.ts';
import { benchSurvey } from './survey.ts';

const [, , people = '5000', groups = '30', out = ''] = process.argv;
const { engagement, responses } = benchSurvey(Number(people), Number(groups));
const result = computeCapacity({ engagement, instrumentHash: 'bench', responses, audience: 'consultant' });
global.gc?.();
let peak = 0;
const look = (): void => {
  peak = Math.max(peak, process.memoryUsage().rss);
};
const answers = { responses, orderOf: (id: string): string => id.split('').reverse().join('') };
const started = process.cpuUsage();
const { bytes } = await writeWorkbook(
  {
    engagement,
    result,
    roundLabel: '1',
    language: 'en',
    edition: 'consultant',
    date: '2026-03-20T10:00:00.000Z',
    answers,
  },
  {
    out,
    onProgress: look,
  },
);
const { user, system } = process.cpuUsage(started);
const ms = (user + system) / 1000;
look();
fs.writeFileSync(
  path.join(path.dirname(out), 'samspil.json'),
  JSON.stringify({
    ms,
    peakMb: Math.max(peak / 2 ** 20, process.resourceUsage().maxRSS / 1024),
    bytes,
  }),
);
