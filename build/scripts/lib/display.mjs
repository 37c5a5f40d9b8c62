/** A screen for the window: the user's own, else a virtual one that this process starts and ends. */
import { spawn } from 'node:child_process';
import { ensureVirtualScreen } from './system.mjs';
import { SetupProblem, say } from './say.mjs';

/** True where a window would have no screen. */
export function lacksDisplay(env = process.env, platform = process.platform) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/** Starts Xvfb on a free display number that Xvfb chooses itself. */
export async function startVirtualScreen({ width = 1440, height = 940 } = {}) {
  await ensureVirtualScreen();
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += chunk));
  const number = await new Promise((resolve, reject) => {
    let text = '';
    child.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new SetupProblem(`Xvfb ended at once (${code}): ${complaint.trim()}`)),
    );
  });
  const stop = () => {
    process.off('exit', stop);
    child.kill('SIGTERM');
  };
  process.on('exit', stop);
  child.unref();
  return { display: `:${number}`, stop };
}

/** Says to what runs inside that the screen is a virtual one, so that it may start more of them. */
export const VIRTUAL = 'SAMSPIL_VIRTUAL_SCREEN';

/** Runs work with a screen: `DISPLAY` is set while it runs. */
export async function withDisplay(work) {
  if (!lacksDisplay()) return work({ virtual: false });
  const screen = await startVirtualScreen();
  say(`this machine has no display: a virtual one (Xvfb ${screen.display}) stands in`);
  process.env.DISPLAY = screen.display;
  process.env[VIRTUAL] = '1';
  try {
    return await work({ virtual: true });
  } finally {
    delete process.env.DISPLAY;
    delete process.env[VIRTUAL];
    screen.stop();
  }
}
