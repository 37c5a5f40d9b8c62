/** Comments: read, redact, group by theme, choose for the report. Nothing here says who wrote them. */
import { useCallback, useState } from 'react';
import { isFailure } from '../../../shared/lib/failure.ts';
import {
  REVIEW_STATES,
  type CommentsOfRound,
  type ReviewedComment,
  type ReviewState,
} from '../../../shared/domain/comments/types.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { localText } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine } from '../../api/window-api.ts';
import { useOneOf } from '../../components/choices.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { TextBlock, TextField } from '../../components/fields.tsx';
import { EmptyPlace, FailureNote, Remark } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';

interface CommentsPanelProps {
  readonly engagement: Engagement;
  readonly round: string;
}

const FILTERS = ['all', ...REVIEW_STATES] as const;
type Filter = (typeof FILTERS)[number];

export function CommentsPanel({ engagement, round }: CommentsPanelProps) {
  const words = useWords();
  const answer = useEngine('comments.list', { round });
  const [filter, setFilter] = useOneOf<Filter>('comments.filter', FILTERS, 'all');
  useShown('comments', answer.data !== undefined);
  const failure = isFailure(answer.error) ? answer.error : null;
  if (answer.data === undefined) return <FailureNote failure={failure} />;
  const { comments } = answer.data;
  const shown = comments.filter(({ state }) => filter === 'all' || state === filter);
  return (
    <div className="comments">
      <p className="page-lead">{words.t('comments.lead')}</p>
      <HeldBack data={answer.data} />
      {comments.length === 0 ? (
        answer.data.heldBack > 0 ? null : (
          <EmptyPlace title={words.t('comments.none-title')} text={words.t('comments.none-text')} />
        )
      ) : (
        <>
          <div className="comments-tools">
            <Segments<Filter>
              label={words.t('comments.filter')}
              options={FILTERS.map((id) => ({
                id,
                label: id === 'all' ? words.t('comments.filter.all') : words.text(`comments.state.${id}`),
              }))}
              value={filter}
              onChange={setFilter}
            />
            <span>{words.t('comments.count', { count: shown.length })}</span>
          </div>
          <Themes comments={shown} engagement={engagement} />
        </>
      )}
    </div>
  );
}

function HeldBack({ data }: { readonly data: CommentsOfRound }) {
  const words = useWords();
  if (data.heldBack === 0) return null;
  return (
    <Remark>
      <p>{words.t('comments.held', { count: data.heldBack, limit: data.limit })}</p>
    </Remark>
  );
}

/** Comments under their theme; those without one first, since they are still to be read. */
function Themes({
  comments,
  engagement,
}: {
  readonly comments: readonly ReviewedComment[];
  readonly engagement: Engagement;
}) {
  const words = useWords();
  const themes = [...new Set(comments.map(({ theme }) => theme))].sort((a, b) =>
    a.localeCompare(b, words.language),
  );
  return themes.map((theme) => (
    <section key={theme} className="comments-theme">
      <h3 className="section-title">{theme === '' ? words.t('comments.theme.none') : theme}</h3>
      <ul className="comments-list">
        {comments
          .filter((comment) => comment.theme === theme)
          .map((comment) => (
            <CommentCard key={comment.id} comment={comment} engagement={engagement} themes={themes} />
          ))}
      </ul>
    </section>
  ));
}

interface CommentCardProps {
  readonly comment: ReviewedComment;
  readonly engagement: Engagement;
  readonly themes: readonly string[];
}

function CommentCard({ comment, engagement, themes }: CommentCardProps) {
  const words = useWords();
  const [theme, setTheme] = useState(comment.theme);
  const [editing, setEditing] = useState(false);
  const review = useAction(
    useCallback(
      (change: { redacted?: string | null; theme?: string; state?: ReviewState }) =>
        callEngine('comments.review', { id: comment.id, ...change }),
      [comment.id],
    ),
  );
  const group = engagement.groups.find(({ id }) => id === comment.group);
  return (
    <li className={`comment comment-${comment.state}`} data-comment={comment.id}>
      <p className="comment-from">
        {group === undefined ? comment.group : localText(group.name, words.language, group.id)} ·{' '}
        {comment.question}
        {comment.redacted === null ? null : <span className="tag">{words.t('comments.edited')}</span>}
      </p>
      {editing ? (
        <Redaction
          comment={comment}
          onDone={() => setEditing(false)}
          onKeep={(redacted) => review.run({ redacted })}
        />
      ) : (
        <p className="comment-text">{comment.redacted ?? comment.text}</p>
      )}
      <FailureNote failure={review.failure} />
      <div className="comment-tools">
        <Segments<ReviewState>
          label={words.t('comments.state')}
          options={REVIEW_STATES.map((id) => ({ id, label: words.text(`comments.state.${id}`) }))}
          value={comment.state}
          onChange={(state) => void review.run({ state })}
        />
        {editing ? null : (
          <Button look="plain" onPress={() => setEditing(true)}>
            {words.t('comments.edit')}
          </Button>
        )}
        <div
          className="comment-theme"
          onBlur={() => {
            if (theme.trim() !== comment.theme) void review.run({ theme });
          }}
        >
          <TextField label={words.t('comments.theme')} value={theme} onChange={setTheme} maxLength={100} />
          {themes
            .filter((one) => one !== '' && one !== comment.theme)
            .slice(0, 4)
            .map((one) => (
              <Button key={one} look="plain" onPress={() => void review.run({ theme: one })}>
                {one}
              </Button>
            ))}
        </div>
      </div>
    </li>
  );
}

interface RedactionProps {
  readonly comment: ReviewedComment;
  readonly onKeep: (redacted: string | null) => Promise<void>;
  readonly onDone: () => void;
}

function Redaction({ comment, onKeep, onDone }: RedactionProps) {
  const words = useWords();
  const [text, setText] = useState(comment.redacted ?? comment.text);
  const keep = (redacted: string | null): void => void onKeep(redacted).then(onDone);
  return (
    <div
      className="redaction"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <TextBlock label={words.t('comments.text')} value={text} onChange={setText} rows={3} />
      <details>
        <summary>{words.t('comments.original')}</summary>
        <p className="comment-original">{comment.text}</p>
      </details>
      <div className="redaction-tools">
        <Button look="primary" onPress={() => keep(text)}>
          {words.t('comments.keep')}
        </Button>
        {comment.redacted === null ? null : (
          <Button onPress={() => keep(null)}>{words.t('comments.restore')}</Button>
        )}
        <Button look="plain" onPress={onDone}>
          {words.t('act.cancel')}
        </Button>
      </div>
    </div>
  );
}
