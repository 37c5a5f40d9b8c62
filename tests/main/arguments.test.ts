/** What the app was started with. */
import { describe, expect, it } from 'vitest';
import { COMMANDS as KNOWN_COMMANDS } from '../../electron/cli/usage.ts';
import { appArguments, commandArguments, COMMANDS, documentArgument } from '../../electron/main/arguments.ts';

describe('arguments of the app', () => {
  it('leaves the executable out, and in a checkout the folder', () => {
    expect(appArguments(['/usr/bin/samspil', 'results', 'a.samspil'], false)).toEqual([
      'results',
      'a.samspil',
    ]);
    expect(
      appArguments(['/x/electron', '--inspect=0', '/x/samspil', '--no-sandbox', 'a.samspil'], true),
    ).toEqual(['--inspect=0', '--no-sandbox', 'a.samspil']);
  });

  it('knows the same commands as the command line', () => {
    expect([...COMMANDS].sort()).toEqual(Object.keys(KNOWN_COMMANDS).sort());
  });

  it.each(COMMANDS)('runs the command line for %s', (command) => {
    expect(commandArguments(['--no-sandbox', command, 'a.samspil', '--json'])).toEqual([
      command,
      'a.samspil',
      '--json',
    ]);
  });

  it('opens the window for everything else', () => {
    expect(commandArguments([])).toBeNull();
    expect(commandArguments(['a.samspil', 'report'])).toBeNull();
    expect(commandArguments(['--report'])).toBeNull();
  });

  it('finds the document among switches, whatever its case', () => {
    expect(documentArgument(['--disable-gpu', '/tmp/Børn & unge +1 #2 50%.SAMSPIL'])).toBe(
      '/tmp/Børn & unge +1 #2 50%.SAMSPIL',
    );
    expect(documentArgument(['--file=a.samspil', 'a.xlsx'])).toBeNull();
  });
});
