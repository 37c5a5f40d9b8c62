/** Puts the app in the place of the page's first frame. */
import { createRoot } from 'react-dom/client';
import { Root } from './root.tsx';

export function showApp(place: HTMLElement): void {
  createRoot(place).render(<Root />);
}
