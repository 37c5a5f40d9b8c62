/** The frame that stands before the page's scripts have run: the start screen's words, in every language and theme. */
import { describe, expect, it } from 'vitest';
import { firstFrameMarkup, firstFrameStyles } from '../../build/first-frame.ts';
import { THEMES, themes } from '../../shared/brand/tokens.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';

describe('the first frame', () => {
  it.each(LANGUAGES)('says in %s what the start screen begins with, and hides the other languages', (one) => {
    const words = wordsOf(one);
    const markup = firstFrameMarkup();
    expect(markup).toContain(`<h1 class="start-title" lang="${one}">${words.t('start.title')}</h1>`);
    expect(markup).toContain(`<p class="start-lead" lang="${one}">${words.t('start.lead')}</p>`);
    expect(firstFrameStyles()).toContain(
      `:root:not([lang='${one}']) .first-frame [lang='${one}']{display:none}`,
    );
  });

  it.each(THEMES)('has the colours of the theme %s', (theme) => {
    const rule = firstFrameStyles()
      .split('\n')
      .find((line) => line.startsWith(`:root[data-theme='${theme}']`));
    expect(rule).toContain(`--paper:${themes[theme].paper}`);
    expect(rule).toContain(`--primary-hover:${themes[theme].primaryHover}`);
  });

  it('holds no script and no style of its own, which the page may not have', () => {
    expect(firstFrameMarkup()).not.toMatch(/<script|<style|style=/u);
  });
});
