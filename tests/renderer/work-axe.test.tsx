/** axe finds nothing on the pages before the survey; contrast is judged in the real window and by the tokens. */
import axe from 'axe-core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import { installFakeApi, openSession } from './helpers/fake-api.ts';
it('finds nothing to object to on clarify, groups, relations, survey and their dialogs', async () => {
  const user = userEvent.setup();
  const api = installFakeApi({ session: openSession });
  api.answer('answers.count', () => ({ groups: [], pairs: [] }));
  render(<Root />);
  const check = async (what: string): Promise<void> => {
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    const found = violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.html.slice(0, 160)}`));
    expect.soft(found, what).toEqual([]);
  };
  await user.click(await screen.findByRole('button', { name: /^Afklar/u }));
  await check('clarify');
  await user.click(await screen.findByRole('button', { name: /^Grupper/u }));
  await check('groups');
  await user.click(screen.getByRole('button', { name: 'Læg sammen …' }));
  await check('merge');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('radio', { name: 'Relationer' }));
  await check('relations');
  await user.click(await screen.findByRole('button', { name: /^Spørg/u }));
  await check('survey');
  await user.click(screen.getByRole('button', { name: 'Tekst til en påmindelse' }));
  await check('reminder');
  await user.click(await screen.findByRole('tab', { name: 'Spørgeskema' }));
  await check('questionnaire');
  await user.click(screen.getByRole('button', { name: 'Tilpas en kopi …' }));
  await check('editor');
  for (const { id } of screen.getAllByRole('tab').filter((tab) => tab.closest('[role="dialog"]') !== null)) {
    await user.click(document.getElementById(id) ?? document.body);
    await check(id.replace(/^.*-tab-/u, 'editor: '));
  }
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('tab', { name: 'Anonymitet' }));
  await check('limits');
});
