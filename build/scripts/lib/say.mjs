/** Progress lines and honest failures. Progress goes to stderr, so that stdout stays free for results. */
import { pathToFileURL } from 'node:url';

export function say(text) {
  process.stderr.write(`samspil: ${text}\n`);
}

/** Seconds with one decimal below ten, whole above. */
export function seconds(sinceMs, nowMs = Date.now()) {
  const elapsed = (nowMs - sinceMs) / 1000;
  return `${elapsed < 10 ? elapsed.toFixed(1) : Math.round(elapsed)} s`;
}

/** A fault that one sentence explains: printed without a stack. */
export class SetupProblem extends Error {
  constructor(message) {
    super(message);
    this.name = 'SetupProblem';
  }
}

/** Runs a script's main function; a SetupProblem becomes one sentence, anything else its stack. */
export async function runScript(main) {
  try {
    const code = await main(process.argv.slice(2));
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof SetupProblem) say(error.message);
    else console.error(error);
  }
}

/** True when the module of this URL is what Node was asked to run (and not imported, as by a test). */
export function isScript(url) {
  return process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === url;
}
