/** Every command that has a name of its own: words, shortcut and when it can be given. Menu, shortcuts and palette read these tables. */
import type { MessageKey } from './index.ts';

export type CommandGroup = 'go' | 'insight' | 'work' | 'file' | 'edit' | 'app' | 'help';

export interface CommandEntry {
  readonly id: string;
  readonly label: MessageKey;
  readonly group: CommandGroup;
  /** As the native menu writes it: `CmdOrCtrl+Shift+S`. */
  readonly shortcut?: string;
  /** Needs an engagement that is open. */
  readonly needsEngagement: boolean;
}

const entry = (
  group: CommandGroup,
  id: string,
  label: MessageKey,
  shortcut?: string,
  needsEngagement = true,
): CommandEntry => ({
  id,
  label,
  group,
  needsEngagement,
  ...(shortcut === undefined ? {} : { shortcut }),
});
const always = (group: CommandGroup, id: string, label: MessageKey, shortcut?: string): CommandEntry =>
  entry(group, id, label, shortcut, false);

export const COMMANDS: readonly CommandEntry[] = [
  entry('go', 'go.clarify', 'step.clarify', 'CmdOrCtrl+1'),
  entry('go', 'go.groups', 'step.groups', 'CmdOrCtrl+2'),
  entry('go', 'go.survey', 'step.survey', 'CmdOrCtrl+3'),
  entry('go', 'go.insight', 'step.insight', 'CmdOrCtrl+4'),
  entry('go', 'go.dialogue', 'step.dialogue', 'CmdOrCtrl+5'),
  entry('go', 'go.act', 'step.act', 'CmdOrCtrl+6'),
  entry('go', 'go.deliver', 'step.deliver', 'CmdOrCtrl+7'),
  entry('insight', 'go.overview', 'insight.overview'),
  entry('insight', 'go.matrix', 'insight.matrix'),
  entry('insight', 'go.network', 'insight.network'),
  entry('insight', 'go.parameters', 'insight.parameters'),
  entry('insight', 'go.group-pages', 'insight.group-pages'),
  entry('insight', 'go.gaps', 'insight.gaps'),
  entry('insight', 'go.positions', 'insight.positions'),
  entry('insight', 'go.change', 'insight.change'),
  entry('insight', 'go.trust', 'insight.trust'),
  entry('insight', 'go.benchmark', 'insight.benchmark'),
  entry('work', 'import', 'menu.import', 'CmdOrCtrl+I'),
  entry('work', 'present', 'dialogue.present', 'F5'),
  entry('work', 'deliver.report', 'menu.report', 'CmdOrCtrl+P'),
  entry('work', 'deliver.workbook', 'menu.workbook', 'CmdOrCtrl+E'),
  entry('work', 'deliver.slides', 'menu.slides'),
  entry('work', 'deliver.kit', 'menu.kit'),
  entry('work', 'deliver.groups', 'menu.group-reports'),
  entry('work', 'deliver.data', 'menu.data'),
  always('file', 'engagement.new', 'menu.new', 'CmdOrCtrl+N'),
  always('file', 'engagement.open', 'menu.open', 'CmdOrCtrl+O'),
  entry('file', 'engagement.save', 'menu.save', 'CmdOrCtrl+S'),
  entry('file', 'document.save-as', 'menu.save-as', 'CmdOrCtrl+Shift+S'),
  entry('file', 'document.duplicate', 'menu.duplicate'),
  entry('file', 'document.structure', 'menu.structure'),
  entry('file', 'document.aggregates', 'menu.aggregates'),
  entry('file', 'document.backups', 'menu.backups'),
  entry('file', 'document.passphrase', 'menu.passphrase'),
  entry('file', 'document.privacy', 'menu.privacy'),
  entry('file', 'document.show', 'menu.show-folder'),
  entry('file', 'engagement.close', 'menu.close', 'CmdOrCtrl+W'),
  entry('edit', 'edit.undo', 'menu.undo', 'CmdOrCtrl+Z'),
  entry('edit', 'edit.redo', 'menu.redo', 'CmdOrCtrl+Shift+Z'),
  always('app', 'palette', 'menu.palette', 'CmdOrCtrl+K'),
  always('app', 'settings', 'menu.settings', 'CmdOrCtrl+,'),
  always('help', 'guide.user', 'menu.user-guide', 'F1'),
  always('help', 'guide.method', 'menu.method'),
  always('help', 'guide.it', 'menu.it-guide'),
  always('help', 'practice', 'menu.practice'),
  always('help', 'examiner', 'examiner.open'),
  always('help', 'help.tour', 'menu.tour'),
  always('help', 'help.shortcuts', 'menu.shortcuts', 'CmdOrCtrl+/'),
  always('help', 'settings.about', 'menu.diagnostics'),
];

/** What the palette leads to beside these: places inside a step, and what the native menu says in its own way or not at all. */
const IN_PALETTE: readonly CommandEntry[] = [
  entry('go', 'groups.relations', 'groups.tab.relations'),
  entry('go', 'survey.answers', 'survey.tab.answers'),
  entry('go', 'survey.questionnaire', 'survey.tab.questionnaire'),
  entry('go', 'survey.limits', 'survey.tab.limits'),
  entry('go', 'dialogue.comments', 'dialogue.tab.comments'),
  entry('go', 'compose', 'deliver.tab.compose'),
  entry('work', 'act.focus', 'act.focus.add'),
  entry('work', 'act.action', 'act.action.add'),
  always('file', 'window.new', 'menu.new-window', 'CmdOrCtrl+Shift+N'),
  always('app', 'settings.privacy', 'palette.new-engagements'),
  always('app', 'settings.brands', 'palette.brands'),
  always('app', 'settings.storage', 'palette.storage'),
];

/** All that have a name of their own, in the order of the work. */
export const PALETTE: readonly CommandEntry[] = (
  ['go', 'insight', 'work', 'file', 'edit', 'app', 'help'] as const
).flatMap((group) => [...COMMANDS, ...IN_PALETTE].filter((command) => command.group === group));

/** The command of that name; an unknown one is a slip of the pen in the code. */
export function commandOf(id: string): CommandEntry {
  const found = COMMANDS.find((command) => command.id === id);
  if (found === undefined) throw new Error(`No command "${id}"`);
  return found;
}
