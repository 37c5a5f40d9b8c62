/**
 * Draws the icons of the app (icon.svg) and of a document (document.svg) in Electron's own renderer: PNG for Linux, .ico for
 * Windows, .icns for macOS.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './lib/paths.mjs';
import { runScript, say } from './lib/say.mjs';
import { must } from './lib/run.mjs';
import { icnsOf, icoOf, ICNS_TYPES, ICO_SIZES } from './lib/icon-files.mjs';
import { withDisplay } from './lib/display.mjs';
import { lacksSandbox } from './lib/electron.mjs';
import { setUpElectron } from './setup.mjs';

/** Drawing -> folder of its sizes for Linux. */
const DRAWINGS = { icon: 'linux', document: 'linux-document' };
const LINUX_SIZES = [16, 32, 48, 64, 128, 256, 512];
const LARGEST = 1024;
const SIZES = [...new Set([...LINUX_SIZES, ...ICO_SIZES, ...Object.keys(ICNS_TYPES).map(Number), LARGEST])];

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

/** Draws an SVG in every size. @returns {Promise<Map<number, Buffer>>} PNG files by their size in pixels */
async function drawSizes(electron, svgFile) {
  const svg = fs.readFileSync(svgFile).toString('base64');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-icons-'));
  try {
    const files = SIZES.map((size) => [size, path.join(folder, `${size}.png`)]);
    fs.writeFileSync(
      path.join(folder, 'package.json'),
      '{"name":"icons","version":"1.0.0","type":"module","main":"draw.js"}',
    );
    fs.writeFileSync(path.join(folder, 'draw.js'), drawing(svg, files));
    const sandbox = lacksSandbox() ? ['--no-sandbox'] : [];
    await withDisplay(() =>
      must(
        'Drawing the icons',
        electron.executable,
        [folder, ...sandbox, '--disable-gpu', `--user-data-dir=${folder}`],
        { timeoutMs: 60_000 },
      ),
    );
    return new Map(files.map(([size, file]) => [size, fs.readFileSync(file)]));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

await runScript(async () => {
  const { electron } = await setUpElectron();
  const icons = path.join(root, 'build', 'icons');
  for (const [name, linux] of Object.entries(DRAWINGS)) {
    const drawn = await drawSizes(electron, path.join(icons, `${name}.svg`));
    fs.mkdirSync(path.join(icons, linux), { recursive: true });
    for (const size of LINUX_SIZES)
      fs.writeFileSync(path.join(icons, linux, `${size}x${size}.png`), drawn.get(size));
    fs.writeFileSync(path.join(icons, `${name}.png`), drawn.get(LARGEST));
    fs.writeFileSync(path.join(icons, `${name}.ico`), icoOf(drawn));
    fs.writeFileSync(path.join(icons, `${name}.icns`), icnsOf(drawn));
    say(`${name}: ${drawn.size} sizes drawn in build/icons`);
  }
});
