/** The words that go with a practice case: what lies in the folder and what a trainee should find. */
import { wordsOf } from '../../../../shared/i18n/index.ts';
import type { Finding, TrainingCase } from '../../../../shared/domain/training/types.ts';

/** Text of the file in Danish, the case's own language. */
export function readmeText(training: TrainingCase, files: readonly string[]): string {
  const words = wordsOf('da');
  const nameOf = (id: string): string =>
    training.setup.groups.find((group) => group.id === id)?.name.da ?? id;
  const scale = (level: number): string => words.number(level, 1);
  const sentence = (finding: Finding): string => {
    switch (finding.kind) {
      case 'strong-pair':
        return words.t('sample.finding.strong-pair', {
          a: nameOf(finding.a),
          b: nameOf(finding.b),
          level: scale(finding.level),
        });
      case 'one-sided':
        return words.t('sample.finding.one-sided', {
          rater: nameOf(finding.rater),
          rated: nameOf(finding.rated),
          level: scale(finding.level),
          reverse: scale(finding.reverse),
        });
      case 'self-satisfied':
        return words.t('sample.finding.self-satisfied', {
          group: nameOf(finding.group),
          own: scale(finding.own),
          incoming: scale(finding.incoming),
        });
      case 'below-limit':
        return words.t('sample.finding.below-limit', {
          group: nameOf(finding.group),
          invited: finding.invited,
          limit: finding.limit,
        });
      case 'positive-leaders':
        return words.t('sample.finding.positive-leaders', {
          group: nameOf(finding.group),
          difference: scale(finding.difference),
        });
      case 'hidden-parameter':
        return words.t('sample.finding.hidden-parameter', {
          rater: nameOf(finding.rater),
          rated: nameOf(finding.rated),
          answering: finding.answering,
        });
      case 'unchanged':
        return words.t('sample.finding.unchanged', {
          a: nameOf(finding.a),
          b: nameOf(finding.b),
          round: finding.round,
        });
      case 'improvement':
        return words.t('sample.finding.improvement', {
          a: nameOf(finding.a),
          b: nameOf(finding.b),
          from: scale(finding.from),
          to: scale(finding.to),
          round: finding.round,
        });
    }
  };
  const { client, name, groups } = training.setup;
  return [
    words.t('sample.readme.title', { client, name }),
    '',
    words.t('sample.readme.about', {
      people: training.people,
      groups: groups.length,
      seed: String(training.seed),
    }),
    '',
    words.t('sample.readme.files'),
    ...files.map((file) => `  ${file}`),
    '',
    words.t('sample.readme.start'),
    '',
    words.t('sample.readme.findings'),
    ...training.truth.findings.map((finding) => `- ${sentence(finding)}`),
    '',
    words.t('sample.readme.rows'),
    ...training.truth.rounds.map(
      ({ round, rows, incomplete, tests, duplicates }) =>
        `- ${words.t('sample.readme.round', { round, rows, incomplete, tests, duplicates })}`,
    ),
    '',
  ].join('\r\n');
}
