/** The hint at a passphrase's strength: an order that people would agree with. */
import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../../renderer/screens/document/strength.ts';

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'short'],
    ['Æble1234!', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['1234567890', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['hest hest hest hest hest', 'weak'],
    ['nordby2026', 'weak'],
    ['hest batteri hæftemaskine', 'strong'],
    ['grøn lampe syv skyer', 'fair'],
    ['Vinter-regn 47', 'fair'],
  ])('of %j is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });

  it('never falls when a new word is added', () => {
    const order = ['short', 'weak', 'fair', 'strong'];
    const words = ['lampe', 'skyer', 'batteri', 'fjord', 'ingefær'];
    const steps = words.map((_, count) => order.indexOf(strengthOf(words.slice(0, count + 1).join(' '))));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(3);
  });
});
