// Puts what the server renders into the built page.
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './dist/server/server.js';

const page = 'dist/client/index.html';
const app = await render();
const html = readFileSync(page, 'utf8').replace('<!--app-->', () => app);
writeFileSync(page, html);
