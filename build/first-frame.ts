/**
 * What the page shows before its scripts have run: the frame of the start screen, on the theme's colours, in the language that main
 * writes into the page (electron/main/protocol.ts). Made of the same tokens, texts and styles as the screen that takes its place.
 */
import type { Plugin } from 'vite';
import { themes, type Tokens } from '../shared/brand/tokens.ts';
import { allMessages } from '../shared/i18n/index.ts';
import { LANGUAGES } from '../shared/lib/language.ts';

const STYLES = 'assets/first-frame.css';
/** The cuts of the first words; the other files of the fonts come when a text needs them. */
const FIRST_FONTS = /source-sans-3-latin-(?:400|600)-normal-[\w-]+\.woff2$/u;
const ROOT = '<div id="root"></div>';

const variables = (tokens: Tokens): string =>
  Object.entries(tokens)
    .map(([name, colour]) => `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}:${colour}`)
    .join(';');

/** The tokens as a style sheet: the system's theme, or the one that the root names; as renderer/app/shown-theme.ts has it. */
export function firstFrameStyles(): string {
  const { light, dark, contrast } = themes;
  return [
    `:root{color-scheme:light;${variables(light)}}`,
    `@media (prefers-color-scheme:dark){:root{color-scheme:dark;${variables(dark)}}}`,
    `@media (prefers-contrast:more){:root{color-scheme:light;${variables(contrast)}}}`,
    `:root[data-theme='light']{color-scheme:light;${variables(light)}}`,
    `:root[data-theme='dark']{color-scheme:dark;${variables(dark)}}`,
    `:root[data-theme='contrast']{color-scheme:light;${variables(contrast)}}`,
    ...LANGUAGES.map((one) => `:root:not([lang='${one}']) .first-frame [lang='${one}']{display:none}`),
    '',
  ].join('\n');
}

/** The markup, as the start screen has it. */
export function firstFrameMarkup(): string {
  const each = (tag: string, name: string, key: 'start.title' | 'start.lead'): string =>
    LANGUAGES.map((one) => `<${tag} class="${name}" lang="${one}">${allMessages[key][one]}</${tag}>`).join(
      '',
    );
  return [
    '<main class="start first-frame"><div class="start-side"><p class="brand">Samspil</p>',
    each('h1', 'start-title', 'start.title'),
    each('p', 'start-lead', 'start.lead'),
    '</div><div class="start-recent"></div></main>',
  ].join('');
}

/** Puts the frame into the page, and its fonts ahead of everything. */
export function firstFrame(): Plugin {
  return {
    name: 'samspil:first-frame',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        if (!html.includes(ROOT)) throw new Error('The page has no empty root for its first frame.');
        const fonts = Object.keys(bundle).filter((name) => FIRST_FONTS.test(name));
        return {
          html: html.replace(ROOT, ROOT.replace('><', `>${firstFrameMarkup()}<`)),
          tags: [
            ...fonts.map((name) => ({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${name}`, crossorigin: true },
              injectTo: 'head-prepend' as const,
            })),
            {
              tag: 'link',
              attrs: { rel: 'stylesheet', href: `./${STYLES}` },
              injectTo: 'head-prepend' as const,
            },
          ],
        };
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: STYLES, source: firstFrameStyles() });
    },
  };
}
