/** The sample engagement as a document, made as a user would: sample, new, import, by the command line. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { must } from './run.mjs';
import { SetupProblem } from './say.mjs';
import { toolEnv, toolNode } from './node.mjs';

/** Runs the command line from its sources. */
export async function samspil(args, { cwd = root, env = {} } = {}) {
  const main = path.join(root, 'electron', 'cli', 'main.ts');
  return must(`samspil ${args[0]}`, toolNode(), [main, ...args], { cwd, env: toolEnv(env) });
}

/**
 * Pairs each round with its spreadsheet: by the round's id in the file's name, else by order.
 * @param {string[]} rounds ids in order
 * @param {string[]} files names of spreadsheets
 * @returns {{round: string, file: string}[]}
 */
export function pairRounds(rounds, files) {
  const free = new Set([...files].sort());
  const named = (round, file) => {
    const at = file.indexOf(round);
    return (
      at >= 0 &&
      !/[\p{L}\p{N}]/u.test(file.charAt(at - 1)) &&
      !/[\p{L}\p{N}]/u.test(file.charAt(at + round.length))
    );
  };
  const byName = new Map(rounds.map((round) => [round, [...free].find((file) => named(round, file))]));
  for (const file of byName.values()) free.delete(file);
  return rounds.flatMap((round) => {
    const file = byName.get(round) ?? [...free][0];
    if (file === undefined) return [];
    free.delete(file);
    return [{ round, file }];
  });
}

/** Writes the practice case into `folder` and its document to `file`, which appears only when it is whole. */
export async function makeSampleDocument(folder, file) {
  fs.mkdirSync(folder, { recursive: true });
  await samspil(['sample', folder]);
  const setup = JSON.parse(fs.readFileSync(path.join(folder, 'setup.json'), 'utf8'));
  const rounds = setup.rounds.map((round) => round.id);
  const pairs = pairRounds(
    rounds,
    fs.readdirSync(folder).filter((name) => /\.(xlsx|csv)$/.test(name)),
  );
  if (pairs.length < rounds.length)
    throw new SetupProblem(
      `samspil sample wrote no spreadsheet for each of the rounds ${rounds.join(', ')} into ${folder}.`,
    );
  const making = path.join(path.dirname(file), `.making-${process.pid}-${path.basename(file)}`);
  try {
    await samspil(['new', making, '--setup', path.join(folder, 'setup.json')]);
    for (const pair of pairs) {
      const sheet = path.join(folder, pair.file);
      const mapping = sheet.replace(/\.\w+$/, '.mapping.json');
      const given = fs.existsSync(mapping) ? ['--mapping', mapping] : [];
      await samspil(['import', making, sheet, '--round', pair.round, ...given]);
    }
    fs.renameSync(making, file);
  } finally {
    fs.rmSync(making, { force: true });
  }
  return { setup, pairs };
}
