/** Numbers that say how they were made: alone, and inside a sentence. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Explains } from '../../../shared/charts/spec/types.ts';
import { useExplainer } from '../../charts/context.ts';

/** Id of the hint that every such number is described by: said once, so that sentences still read as sentences. */
export const HOW_HINT = 'how-hint';

/** A number that opens its explanation; plain text where there is none to open. */
export function Explained({
  explains,
  children,
}: {
  readonly explains: Explains | null | undefined;
  readonly children: string;
}) {
  const explain = useExplainer();
  if (explain === null || explains == null) return children;
  return (
    <Button className="explained" aria-describedby={HOW_HINT} onPress={() => explain(explains)}>
      {children}
    </Button>
  );
}

/** A number of a sentence as it is printed there, and what it says of itself. */
export interface SentenceNumber {
  readonly text: string;
  readonly explains: Explains;
}

const NUMBER = /\d+(?:[.,]\d+)?/gu;

/** A sentence whose known numbers open their explanation; each given number is used once, in the order given. */
export function Sentence({
  text,
  numbers,
}: {
  readonly text: string;
  readonly numbers: readonly SentenceNumber[];
}) {
  const left = [...numbers];
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER)) {
    const at = left.findIndex((one) => one.text === match[0]);
    if (at < 0) continue;
    const [found] = left.splice(at, 1);
    parts.push(text.slice(from, match.index));
    parts.push(
      <Explained key={match.index} explains={found?.explains}>
        {match[0]}
      </Explained>,
    );
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}
