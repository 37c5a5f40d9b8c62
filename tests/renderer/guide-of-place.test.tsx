/** F1: the user guide, at what it says about the place that one is in. */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BEGINNING, INSIGHT_TABS, STEPS } from '../../renderer/app/place.ts';
import { Root } from '../../renderer/app/root.tsx';
import { guideSectionOf } from '../../renderer/screens/help/guide-of-place.ts';
import { guideOf } from '../../shared/report/guide/guides.ts';
import { installFakeApi, openSession } from './helpers/fake-api.ts';

const sections = (guideOf('user')?.chapters ?? []).flatMap((chapter) => chapter.sections.map(({ id }) => id));

describe('the user guide', () => {
  it('has a section for every step and every tab', () => {
    const places = [
      ...STEPS.map((step) => ({ ...BEGINNING, step })),
      ...INSIGHT_TABS.map((tab) => ({ ...BEGINNING, step: 'insight' as const, tab })),
    ];
    for (const place of places) expect(sections).toContain(guideSectionOf(place));
  });

  it('begins at its beginning where no engagement is open', () => {
    expect(guideSectionOf(null)).toBeNull();
  });

  it('opens by F1 at the step that is shown', async () => {
    const api = installFakeApi({ session: openSession });
    const user = userEvent.setup();
    render(<Root />);
    await screen.findByRole('tab', { name: 'Overblik' });
    api.menu('go.groups');
    await user.keyboard('{F1}');
    const guide = within(await screen.findByRole('dialog', { name: 'Brugerguide' }));
    expect(guide.getByRole('heading', { name: 'Grupperne: indsæt dem fra Excel' })).toBeTruthy();
  });
});
