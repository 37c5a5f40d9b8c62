/** Entry of the engine's own process: paths come by the environment, messages by the parent port. Never imports electron. */
import { randomUUID } from 'node:crypto';
import { startEngine, type Paths } from './index.ts';
import type { FromEngine, ToEngine } from '../../shared/api/wire.ts';

/** What Electron adds to a utilityProcess. */
interface ParentPort {
  postMessage(message: FromEngine): void;
  on(event: 'message', listener: (event: { readonly data: ToEngine }) => void): void;
}

const { parentPort } = process as typeof process & { readonly parentPort?: ParentPort };
const paths = process.env['SAMSPIL_PATHS'];
if (!parentPort || paths === undefined) {
  process.stderr.write('This file is the engine of Samspil; it is started by the app.\n');
  process.exit(2);
}
const port = parentPort;
startEngine(
  {
    post: (message) => port.postMessage(message),
    listen: (listener) => port.on('message', (event) => listener(event.data)),
  },
  {
    paths: JSON.parse(paths) as Paths,
    version: process.env['SAMSPIL_VERSION'] ?? '0.0.0',
    clock: () => new Date(),
    newId: () => randomUUID(),
    sqliteBinding: process.env['SAMSPIL_SQLITE_BINDING'],
  },
);
