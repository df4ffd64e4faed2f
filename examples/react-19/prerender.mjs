// Puts what the server renders into the built page.
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './dist/server/server.js';

const page = 'dist/client/index.html';
writeFileSync(
  page,
  readFileSync(page, 'utf8').replace('<!--app-->', () => render()),
);
