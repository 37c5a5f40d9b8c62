/** The groups as a network: how many relations stand strong, and how many do so both ways. */
import { networkSpec } from '../../charts/build/network.ts';
import type { ReportContext } from '../context.ts';
import { spokenRules } from '../rules/apply.ts';
import type { Section } from '../types.ts';
import { page } from './page.ts';

/** null where no relation between groups can be shown. */
export function networkSection(context: ReportContext): Section | null {
  const { words, engagement, result, previous, language, display } = context;
  const { network } = result;
  // Groups stand where they stood in the round before.
  const rounds = previous === null ? [result] : [previous, result];
  if (network === null || network.relations === 0) return null;
  const counts = {
    edges: network.edges,
    relations: network.relations,
    cut: display.text(network.cut),
  };
  return page(context, {
    id: 'network',
    title: words.t(network.edges === 0 ? 'report.network.title.none' : 'report.network.title', counts),
    figure: [{ kind: 'figure', chart: networkSpec({ engagement, result, language, rounds }) }],
    lines: [
      words.t('report.network.explain', counts),
      network.reciprocity === null
        ? null
        : words.t('report.network.reciprocity', { share: words.percent(network.reciprocity) }),
      network.valuedDensity === null
        ? null
        : words.t('report.network.strength', { value: words.number(network.valuedDensity, 0) }),
    ],
    question:
      spokenRules(context, 'strength').find(({ rule }) => rule === 'strong-relation')?.question ??
      words.t('report.question.learn'),
  });
}
