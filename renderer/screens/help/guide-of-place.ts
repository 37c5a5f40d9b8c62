/** What the user guide says about the place that one is in: where F1 opens it. */
import type { Place, Step } from '../../app/place.ts';

const SECTION_OF_STEP: Readonly<Record<Step, string>> = {
  clarify: 'clarify-step',
  groups: 'groups-step',
  survey: 'questionnaire-step',
  insight: 'insight-tabs',
  dialogue: 'points',
  act: 'action-plan',
  deliver: 'composing',
};

/** Id of the guide's section; null for the start screen: the guide begins at its beginning. */
export function guideSectionOf(place: Place | null): string | null {
  if (place === null) return null;
  if (place.step === 'insight' && place.tab === 'overview') return 'insight-first';
  return SECTION_OF_STEP[place.step];
}
