/**
 * `npm run bench [name ...]`: runs tests/bench/*.bench.ts one after the other and prints one table.
 * A bench is a script that prints one JSON object a line: {"name", "value", "unit"} and, where there is a promise to keep,
 * "limit" (the value must not exceed it). Other lines pass through; an exit status or a broken limit fails.
 */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { isScript, runScript, say, seconds } from './lib/say.mjs';
import { setUpTools } from './setup.mjs';
import { toolEnv } from './lib/node.mjs';

/** The measurements among the lines that a bench printed, and the other lines. */
export function readMeasurements(output) {
  const measurements = [];
  const rest = [];
  for (const line of output.split('\n')) {
    let read = null;
    if (line.startsWith('{')) {
      try {
        read = JSON.parse(line);
      } catch {
        read = null;
      }
    }
    if (read && typeof read.name === 'string' && typeof read.value === 'number') measurements.push(read);
    else if (line.trim() !== '') rest.push(line);
  }
  return { measurements, rest };
}

const format = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** A table with aligned columns. */
export function measurementTable(rows) {
  const cells = rows.map((row) => [
    row.name,
    format(row.value),
    row.unit ?? '',
    row.limit === undefined ? '' : `<= ${format(row.limit)}${row.value > row.limit ? '  OVER' : ''}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...cells.map((cell) => cell[column].length)));
  return cells
    .map(([name, value, unit, limit]) =>
      `${name.padEnd(widths[0])}  ${value.padStart(widths[1])} ${unit.padEnd(widths[2])}  ${limit}`.trimEnd(),
    )
    .join('\n');
}

async function main(args) {
  const { node } = await setUpTools();
  const folder = path.join(root, 'tests', 'bench');
  const files = fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((name) => name.endsWith('.bench.ts'))
        .sort()
    : [];
  const chosen = files.filter((name) => args.length === 0 || args.some((wanted) => name.includes(wanted)));
  if (chosen.length === 0) {
    say(
      files.length === 0
        ? 'there is no bench in tests/bench'
        : `no bench of that name; there are: ${files.join(', ')}`,
    );
    return 1;
  }
  const rows = [];
  let failed = false;
  for (const name of chosen) {
    const started = Date.now();
    const env = toolEnv({ NODE_OPTIONS: '--disable-warning=ExperimentalWarning' });
    const result = await run(node, ['--expose-gc', path.join(folder, name)], { env });
    const { measurements, rest } = readMeasurements(result.output);
    rows.push(...measurements);
    if (rest.length > 0) console.log(rest.join('\n'));
    if (result.code !== 0 || measurements.length === 0) {
      failed = true;
      say(`${name}: ${result.code === 0 ? 'measured nothing' : `ended with ${result.code}`}`);
    } else say(`${name}: ${seconds(started)}`);
  }
  console.log(measurementTable(rows));
  return failed || rows.some((row) => row.limit !== undefined && row.value > row.limit) ? 1 : 0;
}

if (isScript(import.meta.url)) await runScript(main);
