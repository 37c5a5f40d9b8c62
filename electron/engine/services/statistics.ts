/** How uncertainty is worked out, as a setting of the document: seed, finite population, pairs. */
import { parseStatistics } from '../../../shared/domain/engagement/setup.ts';
import type { StatisticsSettings } from '../../../shared/domain/engagement/types.ts';
import { readEngagement, writeStatistics } from '../repositories/engagement.ts';
import { openSession, type ServiceContext } from './context.ts';

/** Changes what is given; the same settings again are no change of the document. */
export function setStatistics(
  context: ServiceContext,
  given: { readonly [K in keyof StatisticsSettings]?: StatisticsSettings[K] | undefined },
): StatisticsSettings {
  const session = openSession(context);
  const before = readEngagement(session.db).statistics;
  const wanted = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const after = parseStatistics({ ...before, ...wanted });
  if (JSON.stringify(after) === JSON.stringify(before)) return before;
  session.change(
    () => ({ action: 'statistics.set', subject: null, counts: { seed: after.seed } }),
    (db) => writeStatistics(db, after),
  );
  context.changed(['session', 'engagement', 'responses']);
  return after;
}
