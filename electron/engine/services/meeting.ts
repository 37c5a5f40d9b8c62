/** Use cases of the feedback meeting: slides and the meeting kit, written beside their place and renamed. */
import { basename, extname } from 'node:path';
import type { MethodInput } from '../../../shared/api/methods.ts';
import { buildSlides } from '../../../shared/report/slides/index.ts';
import {
  kitDeck,
  kitDoc,
  MEETING_LENGTHS,
  type ChosenRelation,
  type KitInput,
  type MeetingLength,
} from '../../../shared/report/kit/index.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { writeBeside } from '../document/atomic-write.ts';
import type { Job } from '../jobs/jobs.ts';
import { readLastChange } from '../repositories/document.ts';
import type { Handlers } from '../router.ts';
import { brandOf } from './brands.ts';
import { dialoguePlan } from './dialogue.ts';
import type { CapacityService } from './capacity.ts';
import { openSession, type ServiceContext } from './context.ts';

type RoundOf = CapacityService['roundResult'];

export function meetingHandlers(
  context: ServiceContext,
  roundOf: RoundOf,
): Pick<Handlers, 'slides.write' | 'kit.write'> {
  return {
    'slides.write': (input) => writeSlidesFile(context, roundOf, input),
    'kit.write': (input) => writeKit(context, roundOf, input),
  };
}

/** @throws Failure slides.format where the file is no .pptx; brand.*, round.* */
function writeSlidesFile(
  context: ServiceContext,
  roundOf: RoundOf,
  input: MethodInput<'slides.write'> & { file: Parameters<ServiceContext['files']['pathOf']>[0] },
): Promise<{ slides: number; bytes: number }> {
  const path = context.files.pathOf(input.file);
  if (extname(path).toLowerCase() !== '.pptx') throw new Failure('slides.format', { file: basename(path) });
  return context.jobs.run(input.jobId, async (job) => {
    const brand = brandOf(context, input.brand);
    await job.report(0, 'job.computing');
    const { engagement, roundLabel, result } = roundOf(
      input.round,
      input.audience ?? 'client',
      input.compare,
    );
    const language = input.language ?? engagement.language;
    const date = dateOf(context);
    const dialogue = dialoguePlan(context);
    const deck = buildSlides({
      ...{ engagement, result, roundLabel, language, date },
      ...{ house: brand.house, dialogue: dialogue.points.length === 0 ? null : dialogue },
    });
    const { writeSlides } = await import('../deliverables/slides/index.ts');
    let written = { slides: 0, bytes: 0 };
    await writeBeside(path, async (out) => {
      written = await writeSlides(deck, { fonts: context.fonts, brand, out, ...watch(job) });
    });
    return written;
  });
}

const DEFAULT_MINUTES = 120;

/** The plan's length where there is an agenda for it. */
function plannedLength(minutes: number): MeetingLength {
  return MEETING_LENGTHS.find((length) => length === minutes) ?? DEFAULT_MINUTES;
}

/** @throws Failure meeting.format, meeting.relation-unknown; brand.*, round.* */
function writeKit(
  context: ServiceContext,
  roundOf: RoundOf,
  input: MethodInput<'kit.write'> & { file: Parameters<ServiceContext['files']['pathOf']>[0] },
): Promise<{ pages: number; bytes: number }> {
  const path = context.files.pathOf(input.file);
  const ending = extname(path).toLowerCase();
  if (ending !== '.pptx' && ending !== '.pdf') throw new Failure('meeting.format', { file: basename(path) });
  return context.jobs.run(input.jobId, async (job) => {
    const brand = brandOf(context, input.brand);
    await job.report(0, 'job.computing');
    const { engagement, roundLabel, result } = roundOf(input.round, 'client');
    const plan = dialoguePlan(context);
    const dialogue = plan.points.length === 0 || input.points === 'found' ? null : plan;
    const kit: KitInput = {
      dialogue,
      engagement,
      result,
      roundLabel,
      language: input.language ?? engagement.language,
      date: dateOf(context),
      house: brand.house,
      minutes: input.minutes ?? plannedLength(plan.minutes),
      relations: input.relations === undefined ? null : knownRelations(engagement, input.relations),
    };
    let written = { pages: 0, bytes: 0 };
    await writeBeside(path, async (out) => {
      const options = { fonts: context.fonts, brand, out, ...watch(job) };
      if (ending === '.pdf') {
        const { writePdf } = await import('../deliverables/pdf/index.ts');
        written = await writePdf(kitDoc(kit), options);
        return;
      }
      const { writeSlides } = await import('../deliverables/slides/index.ts');
      const { slides, bytes } = await writeSlides(kitDeck(kit), options);
      written = { pages: slides, bytes };
    });
    return written;
  });
}

/** Two different groups of the engagement each; in either order. */
function knownRelations(
  { groups }: Engagement,
  relations: readonly ChosenRelation[],
): readonly ChosenRelation[] {
  const ids = new Set(groups.map(({ id }) => id));
  for (const [a, b] of relations)
    if (a === b || !ids.has(a) || !ids.has(b))
      throw new Failure('meeting.relation-unknown', { a, b, known: [...ids].join(', ') });
  return relations;
}

function watch(job: Job): { signal: AbortSignal; onProgress: (fraction: number) => void } {
  return { signal: job.signal, onProgress: (fraction) => job.tell(fraction, 'job.writing') };
}

/** Date of the data: the last change, so that the same document gives the same bytes. */
function dateOf(context: ServiceContext): string {
  return readLastChange(openSession(context).db) ?? context.host.clock().toISOString();
}
