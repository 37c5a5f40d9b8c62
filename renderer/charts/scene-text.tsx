/** A Scene as the text of an SVG file, by the same printer that draws it in the window. */
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { themes, type Theme } from '../../shared/brand/tokens.ts';
import type { Scene } from '../../shared/charts/layout/scene.ts';
import { ThemeContext } from '../components/theme.ts';
import { SceneSvg } from './scene-svg.tsx';

/** One `<svg>` element with title, description and ground; letters are named, whoever writes the file embeds them. */
export function sceneSvgText(scene: Scene, theme: Theme): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <ThemeContext value={theme}>
        <SceneSvg scene={scene} />
      </ThemeContext>,
    ),
  );
  const svg = place.querySelector('svg');
  if (svg === null) throw new Error('Nothing was drawn');
  svg.removeAttribute('aria-hidden');
  svg.removeAttribute('class');
  svg.setAttribute('role', 'img');
  svg.setAttribute('font-family', "'Source Sans 3', system-ui, sans-serif");
  const ground = element('rect', '', { width: '100%', height: '100%', fill: themes[theme].surface });
  svg.prepend(element('title', scene.title), element('desc', scene.summary), ground);
  for (const keyed of svg.querySelectorAll('[data-key]')) keyed.removeAttribute('data-key');
  const text = new XMLSerializer().serializeToString(svg);
  root.unmount();
  return text;
}

function element(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
