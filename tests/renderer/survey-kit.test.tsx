/** The survey kit in the window: for all groups, or for one with its relevant groups only. */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import { localText } from '../../shared/lib/language.ts';
import { nordbyExample } from '../helpers/results.ts';
import { installFakeApi, openSession } from './helpers/fake-api.ts';

it('is written for all groups, or for the one that is chosen, whose name the file carries', async () => {
  const example = nordbyExample();
  const [, second] = example.engagement.groups;
  const name = localText(second?.name ?? {}, 'da', '');
  const api = installFakeApi({ session: openSession, example });
  api.answer('questionnaire.write', () => ({ groups: 1, questions: 6, bytes: 1 }));
  const user = userEvent.setup();
  render(<Root />);
  await user.click(await screen.findByRole('button', { name: /^Spørg/u }));
  await user.click(await screen.findByRole('tab', { name: 'Spørgeskema' }));
  const kit = within(screen.getByRole('region', { name: 'Spørgeskemaet' }));
  await user.click(kit.getByRole('button', { name: 'Excel-skema …' }));
  await kit.findByRole('status');
  await user.click(kit.getByRole('button', { name: /Hvem skemaet er til/u }));
  await user.click(await screen.findByRole('option', { name }));
  expect(kit.getByText(`Kun de grupper, som ${name} bliver spurgt om.`)).toBeTruthy();
  await user.click(kit.getByRole('button', { name: 'PDF til papir …' }));
  await expect.poll(() => api.inputsOf('questionnaire.write')).toMatchObject([{}, { group: second?.id }]);
  expect(api.inputsOf('questionnaire.write')[0]).not.toHaveProperty('group');
  const [all, one] = api.inputsOf('dialog.saveAs') as readonly { readonly suggestedName: string }[];
  expect(one?.suggestedName).toBe(`${all?.suggestedName} ${name}`);
});
