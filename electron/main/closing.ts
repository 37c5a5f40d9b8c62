/** A window closes when its engine has saved; where saving fails, the user decides. */
import path from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { Language } from '../../shared/lib/language.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import type { FailureData } from '../../shared/lib/result.ts';
import type { WindowEngine } from './engine.ts';
import type { ChosenFiles } from './files.ts';

export interface ClosingWindow {
  readonly window: BrowserWindow;
  readonly engine: WindowEngine;
  readonly files: ChosenFiles;
  readonly language: () => Language;
}

type Choice = 'save-as' | 'keep' | 'stay';
const CHOICES: readonly Choice[] = ['save-as', 'keep', 'stay'];

/** Saves and ends the engine. False: the user stays. */
export async function closeEngine(closing: ClosingWindow): Promise<boolean> {
  const { engine } = closing;
  let result = await engine.shutdown();
  while (!result.ok && !result.error.code.startsWith('engine.')) {
    const choice = await ask(closing, result.error);
    if (choice === 'stay') return false;
    if (choice === 'keep') {
      const kept = await engine.call('engagement.close', { unsaved: 'keep' });
      result = kept.ok ? await engine.shutdown() : kept;
    } else {
      const file = await chooseOther(closing);
      if (file === null) continue;
      const saved = await engine.call('document.saveAs', { file });
      result = saved.ok ? await engine.shutdown() : saved;
    }
  }
  return true;
}

async function ask({ window, language }: ClosingWindow, failure: FailureData): Promise<Choice> {
  const words = wordsOf(language());
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.t('closing.not-saved'),
    detail: `${words.failure(failure.code, failure.params, failure.errorId)}\n\n${words.t('closing.choices')}`,
    buttons: [words.t('closing.save-as'), words.t('closing.keep'), words.t('closing.back')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return CHOICES[response] ?? 'stay';
}

async function chooseOther({ window, engine, files, language }: ClosingWindow): Promise<string | null> {
  const words = wordsOf(language());
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.t('closing.save-as'),
    defaultPath: engine.document()?.path ?? '',
    filters: [{ name: words.t('dialog.kind-engagement'), extensions: ['samspil'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  return files.keep(path.extname(filePath) === '' ? `${filePath}.samspil` : filePath).token;
}
