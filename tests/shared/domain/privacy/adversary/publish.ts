/** What a client or a consultant is handed: the results of every round, the later one compared with the earlier. */
import { computeCapacity } from '../../../../../shared/domain/capacity/index.ts';
import type { Audience } from '../../../../../shared/domain/capacity/result.ts';
import type { Publication } from './attack.ts';
import type { RandomSurvey } from './random-survey.ts';

export function publish(survey: RandomSurvey, audience: Audience): Publication {
  const { engagement } = survey;
  const inputs = survey.rounds.map(({ responses }) => ({
    engagement,
    instrumentHash: 'hash',
    responses,
    audience,
  }));
  const results = inputs.map((input, at) => {
    const previous = inputs[at - 1];
    return computeCapacity(previous ? { ...input, previous } : input);
  });
  return { survey, results };
}
