/** Use cases of comments: reading those that may be read, and deciding what of them is shown. */
import {
  COMMENT_LIMITS,
  type CommentsOfRound,
  type ReviewState,
} from '../../../shared/domain/comments/types.ts';
import { visibleComments } from '../../../shared/domain/comments/visible.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { commentRowOf, readComments, respondentsOfRound, writeReview } from '../repositories/comments.ts';
import { readEngagement } from '../repositories/engagement.ts';
import { openSession, type ServiceContext } from './context.ts';
import { chosenRound } from './capacity.ts';

/** Comments of groups at or over the limit (method 8.4, 4), and how many are held back. */
export function listComments(context: ServiceContext, round: string | undefined): CommentsOfRound {
  const session = openSession(context);
  const { db } = session;
  const engagement = readEngagement(db);
  const name = chosenRound(session, engagement, round).id;
  const limit = engagement.privacy.comment_min;
  const { shown, heldBack } = visibleComments(
    readComments(db, name),
    respondentsOfRound(db, name),
    limit,
    engagement.statistics.seed,
  );
  return { round: name, comments: shown, heldBack, limit };
}

/** @throws Failure comment.unknown, comment.text-too-long, comment.theme-too-long */
export function reviewComment(
  context: ServiceContext,
  input: {
    readonly id: string;
    readonly redacted?: string | null | undefined;
    readonly theme?: string | undefined;
    readonly state?: ReviewState | undefined;
  },
): { changed: boolean } {
  const session = openSession(context);
  const row = commentRowOf(session.db, input.id);
  const before = row === null ? undefined : storedOf(context, input.id);
  if (row === null || before === undefined) throw new Failure('comment.unknown');
  const theme = (input.theme ?? before.theme).trim();
  if (theme.length > COMMENT_LIMITS.theme)
    throw new Failure('comment.theme-too-long', { limit: COMMENT_LIMITS.theme });
  const given = input.redacted === undefined ? before.redacted : input.redacted;
  const text = given === before.text ? null : given;
  const after = { text, theme, state: input.state ?? before.state };
  if (text === before.redacted && theme === before.theme && after.state === before.state)
    return { changed: false };
  const action =
    after.state === before.state ? ('comment.edited' as const) : (`comment.${after.state}` as const);
  session.change(
    () => ({ action, subject: null, counts: {} }),
    (db) => writeReview(db, row, after),
  );
  context.changed(['session', 'comments']);
  return { changed: true };
}

/** A comment as it stands, among those of every round. */
function storedOf(context: ServiceContext, id: string) {
  const { db } = openSession(context);
  for (const round of readEngagement(db).rounds) {
    const found = readComments(db, round.id).find((comment) => comment.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}
