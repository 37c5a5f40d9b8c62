/** Use case of the survey kit: the questionnaire as an Excel form, as a PDF for paper, or as text for a survey tool. */
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FileToken } from '../../../shared/api/methods.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import type { Language } from '../../../shared/lib/language.ts';
import {
  questionnaireDoc,
  questionnaireOf,
  questionnaireText,
  type Questionnaire,
} from '../../../shared/report/questionnaire.ts';
import { writeBeside } from '../document/atomic-write.ts';
import { readLastChange } from '../repositories/document.ts';
import { readEngagement } from '../repositories/engagement.ts';
import { brandOf } from './brands.ts';
import { openSession, type ServiceContext } from './context.ts';

/** The survey of one group alone: only the groups that are relevant to it. */
function ofGroup(kit: Questionnaire, group: string | undefined): Questionnaire {
  if (group === undefined) return kit;
  const groups = kit.groups.filter(({ id }) => id === group);
  if (groups.length === 0)
    throw new Failure('report.group-unknown', { group, known: kit.groups.map(({ id }) => id).join(', ') });
  return { ...kit, groups };
}

/** @throws Failure report.group-unknown; questionnaire.no-groups; questionnaire.format where the ending of the file is none of ours */
export function writeQuestionnaire(
  context: ServiceContext,
  input: {
    file: FileToken;
    language?: Language | undefined;
    brand?: unknown;
    group?: string | undefined;
    jobId: string;
  },
): Promise<{ groups: number; questions: number; bytes: number }> {
  const path = context.files.pathOf(input.file);
  return context.jobs.run(input.jobId, async (job) => {
    const { db } = openSession(context);
    const engagement = readEngagement(db);
    const brand = brandOf(context, input.brand);
    const kit = ofGroup(questionnaireOf(engagement, input.language ?? engagement.language), input.group);
    if (kit.groups.length === 0) throw new Failure('questionnaire.no-groups');
    const date = readLastChange(db) ?? context.host.clock().toISOString();
    await job.report(0, 'job.writing');
    let bytes = 0;
    await writeBeside(path, async (out) => {
      switch (extname(path).toLowerCase()) {
        case '.xlsx': {
          const { writeForm } = await import('../deliverables/excel/form.ts');
          ({ bytes } = await writeForm({ engagement, kit, date, brand }, out));
          return;
        }
        case '.pdf': {
          const { writePdf } = await import('../deliverables/pdf/index.ts');
          const doc = questionnaireDoc(kit, date, brand.house);
          const onProgress = (fraction: number) => job.tell(fraction, 'job.writing');
          ({ bytes } = await writePdf(doc, {
            fonts: context.fonts,
            brand,
            out,
            signal: job.signal,
            onProgress,
          }));
          return;
        }
        case '.txt': {
          const text = questionnaireText(kit);
          bytes = Buffer.byteLength(text);
          await writeFile(out, text);
          return;
        }
        default:
          throw new Failure('questionnaire.format', { file: basename(path) });
      }
    });
    return { groups: kit.groups.length, questions: kit.items.length, bytes };
  });
}
