/**
 * `npm start`: sets up, builds where needed, and opens the app on the sample engagement (or on the document that is named).
 * Without a display a virtual one stands in, and the app writes a screenshot and both deliverables to out/demo and ends;
 * `npm start -- --stay` keeps it open. `--fresh` makes the sample again. Other arguments go to the app.
 */
import fs from 'node:fs';
import path from 'node:path';
import { out, root } from './lib/paths.mjs';
import { isScript, runScript, say, seconds, SetupProblem } from './lib/say.mjs';
import { run } from './lib/run.mjs';
import { ensureBuild } from './lib/app-build.mjs';
import { lacksDisplay, withDisplay } from './lib/display.mjs';
import { makeSampleDocument } from './lib/sample.mjs';
import { lacksSandbox } from './lib/electron.mjs';
import { setUpElectron } from './setup.mjs';

const DEMO_TIMEOUT_MS = 180_000;
const demo = path.join(out, 'demo');

/** Files that a demonstration leaves, and what each begins with. */
const PROOFS = [
  { file: 'window.png', magic: Buffer.from([0x89, 0x50, 0x4e, 0x47]), leastBytes: 10_000 },
  { file: 'report.pdf', magic: Buffer.from('%PDF-'), leastBytes: 10_000 },
  { file: 'workbook.xlsx', magic: Buffer.from('PK'), leastBytes: 4_000 },
];

/** Which of the proofs in a folder are missing or not what they should be; empty when all stand. */
export function missingProofs(folder) {
  return PROOFS.filter(({ file, magic, leastBytes }) => {
    const full = path.join(folder, file);
    if (!fs.existsSync(full)) return true;
    const bytes = fs.readFileSync(full);
    return bytes.length < leastBytes || !bytes.subarray(0, magic.length).equals(magic);
  }).map(({ file }) => file);
}

async function ensureSample(fresh) {
  const document = path.join(demo, 'nordby.samspil');
  if (fs.existsSync(document) && !fresh) return document;
  const started = Date.now();
  say('making the sample engagement (sample, new, import) ...');
  await makeSampleDocument(path.join(demo, 'case'), document);
  say(`sample engagement made in ${seconds(started)}: ${path.relative(root, document)}`);
  return document;
}

/** Arguments of Electron itself: where the profile is, and what a machine without rights or graphics needs. */
function switches(virtual) {
  return [
    `--user-data-dir=${path.join(out, virtual ? 'demo/profile' : 'profile')}`,
    ...(lacksSandbox() ? ['--no-sandbox'] : []),
    ...(virtual ? ['--disable-gpu', '--password-store=basic'] : []),
  ];
}

async function demonstrate(electron, env, args) {
  for (const { file } of PROOFS) fs.rmSync(path.join(demo, file), { force: true });
  fs.rmSync(path.join(demo, 'profile'), { recursive: true, force: true });
  const started = Date.now();
  const result = await run(electron.executable, [root, ...switches(true), ...args], {
    env: { ...process.env, ...env, SAMSPIL_DEMO: demo },
    timeoutMs: DEMO_TIMEOUT_MS,
  });
  fs.writeFileSync(path.join(demo, 'app.log'), result.output);
  const missing = missingProofs(demo);
  if (result.code === 0 && missing.length === 0) {
    say(
      `the window opened on the sample and wrote out/demo/window.png, report.pdf and workbook.xlsx (${seconds(started)})`,
    );
    return 0;
  }
  const late = Date.now() - started >= DEMO_TIMEOUT_MS;
  const tail = result.output
    .trim()
    .split('\n')
    .filter((line) => !/dbus|bus\.cc/.test(line))
    .slice(-20)
    .join('\n');
  const reason = late
    ? `did not finish within ${DEMO_TIMEOUT_MS / 1000} s`
    : `ended with ${result.signal ?? result.code}`;
  const lacking = missing.length > 0 ? `; missing or not whole: ${missing.join(', ')}` : '';
  throw new SetupProblem(
    `The app ${reason}${lacking}. All of its output is in out/demo/app.log; its end:\n${tail}`,
  );
}

async function main(args) {
  const stay = args.includes('--stay');
  const fresh = args.includes('--fresh');
  const passed = args.filter((argument) => argument !== '--stay' && argument !== '--fresh');
  const { electron, env } = await setUpElectron();
  await ensureBuild();
  fs.mkdirSync(demo, { recursive: true });
  const named = passed.some((argument) => argument.endsWith('.samspil'));
  const appArguments = named ? passed : [await ensureSample(fresh), ...passed];
  const showOff = lacksDisplay() && !stay;
  return withDisplay(async ({ virtual }) => {
    say(`opening the window (Electron ${electron.version}) ...`);
    if (showOff) return demonstrate(electron, env, appArguments);
    const result = await run(electron.executable, [root, ...switches(virtual), ...appArguments], {
      env: { ...process.env, ...env },
      show: true,
    });
    return result.code;
  });
}

if (isScript(import.meta.url)) await runScript(main);
