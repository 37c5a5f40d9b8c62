/** Draws build/icons/icon.png (1024 px) and the sizes for Linux from icon.svg, in Electron's own renderer. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './lib/paths.mjs';
import { runScript, say } from './lib/say.mjs';
import { must } from './lib/run.mjs';
import { withDisplay } from './lib/display.mjs';
import { lacksSandbox } from './lib/electron.mjs';
import { setUpElectron } from './setup.mjs';

const SIZES = [16, 32, 48, 64, 128, 256, 512];
const LARGEST = 1024;

const drawing = (svg, sizes) => `
import { app, BrowserWindow } from 'electron';
import fs from 'node:fs';
// Not awaited at the top level: Electron is ready only after its entry has run.
void app.whenReady().then(async () => {
const window = new BrowserWindow({ show: false });
await window.loadURL('data:text/html,<canvas></canvas>');
const draw = async (svg, size) => {
  const image = new Image();
  image.src = 'data:image/svg+xml;base64,' + svg;
  await image.decode();
  const canvas = document.querySelector('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png').split(',')[1];
};
for (const [size, file] of ${JSON.stringify(sizes)}) {
  const png = await window.webContents.executeJavaScript('(' + draw + ')(' + JSON.stringify(${JSON.stringify(svg)}) + ',' + size + ')');
  fs.writeFileSync(file, Buffer.from(png, 'base64'));
}
app.exit(0);
});
`;

await runScript(async () => {
  const { electron } = await setUpElectron();
  const icons = path.join(root, 'build', 'icons');
  fs.mkdirSync(path.join(icons, 'linux'), { recursive: true });
  const svg = fs.readFileSync(path.join(icons, 'icon.svg')).toString('base64');
  const sizes = [
    [LARGEST, path.join(icons, 'icon.png')],
    ...SIZES.map((size) => [size, path.join(icons, 'linux', `${size}x${size}.png`)]),
  ];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-icons-'));
  try {
    fs.writeFileSync(
      path.join(folder, 'package.json'),
      '{"name":"icons","version":"1.0.0","type":"module","main":"draw.js"}',
    );
    fs.writeFileSync(path.join(folder, 'draw.js'), drawing(svg, sizes));
    const sandbox = lacksSandbox() ? ['--no-sandbox'] : [];
    await withDisplay(() =>
      must(
        'Drawing the icons',
        electron.executable,
        [folder, ...sandbox, '--disable-gpu', `--user-data-dir=${folder}`],
        { timeoutMs: 60_000 },
      ),
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  say(`${sizes.length} icons drawn in build/icons`);
});
