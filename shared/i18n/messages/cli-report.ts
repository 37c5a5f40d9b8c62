/** What the command `report` says. */
import type { Messages } from '../types.ts';

export const cliReportMessages = {
  'cli.report.groups_one': {
    da: 'Skrev én grupperapport i {{folder}}:',
    nb: 'Skrev én grupperapport i {{folder}}:',
    en: 'Wrote one group’s report in {{folder}}:',
  },
  'cli.report.groups_other': {
    da: 'Skrev {{count}} grupperapporter i {{folder}}:',
    nb: 'Skrev {{count}} grupperapporter i {{folder}}:',
    en: 'Wrote {{count}} groups’ reports in {{folder}}:',
  },
  'cli.report.group': {
    da: '{{file}} ({{pages}} sider)',
    nb: '{{file}} ({{pages}} sider)',
    en: '{{file}} ({{pages}} pages)',
  },
  'cli.usage.together': {
    da: '{{one}} og {{other}} kan ikke bruges sammen. Vælg den ene.',
    nb: '{{one}} og {{other}} kan ikke brukes sammen. Velg den ene.',
    en: '{{one}} and {{other}} cannot be used together. Choose one of them.',
  },
} as const satisfies Messages;
