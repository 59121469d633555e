import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fonts.js';

/** The painter's own thread: drawing takes up to a tenth of a second, in which nobody else should have to wait. */
if (!parentPort) throw new Error('This file is started as a thread by painter.ts');
const port = parentPort;

port.on('message', (svg: string) => {
  try {
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' };
    port.postMessage({ png: new Resvg(svg, { font, logLevel: 'off' }).render().asPng() });
  } catch (fault) {
    port.postMessage({ fault: fault instanceof Error ? fault.name : 'unknown' });
  }
});
