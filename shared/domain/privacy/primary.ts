/** Primary suppression (method.md 8.4, 1): which cells and group profiles fall under the limit. */
import type { PrivacySettings } from '../instrument/types.ts';

/** May a mean over n people be shown? `limit` is at least 1. */
export function meetsLimit(n: number, limit: number): boolean {
  return n >= Math.max(1, limit);
}

/** May a group's cells be shown at all: enough people answered, and is there anything to hide? */
export function groupMeetsLimit(respondents: number, privacy: PrivacySettings): boolean {
  return meetsLimit(respondents, privacy.min_group);
}
