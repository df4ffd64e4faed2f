import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { isCommand } from './lib/is-command.js';
import { projectPath } from './lib/paths.js';
import { policyFor } from './lib/policy.js';

export interface RunningServer {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Folders by the beginning of the paths under which they are served, the longest first. */
export type Mounts = readonly (readonly [prefix: string, folder: string])[];

const MOUNTS: Mounts = [
  ['/dist/', projectPath('dist')],
  ['/', projectPath('demo')],
];

const TYPES: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

interface ServerOptions {
  readonly port: number;
  /** The demo at `/` and what is built at `/dist/`, if absent. */
  readonly mounts?: Mounts;
}

/** Serves folders for this machine only. Takes the next port if one is in use; 0 takes any. */
export async function startServer({ port, mounts = MOUNTS }: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => void answer(request.url ?? '/', mounts, response));
  await listen(server, port);
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, HOST, resolve);
  });
}

async function answer(address: string, mounts: Mounts, response: ServerResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  try {
    const file = fileFor(address, mounts);
    const content = await readFile(file);
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (extname(file) === '.html') response.setHeader('Content-Security-Policy', policyFor(file.replaceAll(sep, '/')));
    response.end(content);
  } catch {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end('Not found.\n');
  }
}

/** @throws if the address is malformed or leads out of the folders. */
function fileFor(address: string, mounts: Mounts): string {
  const path = decodeURIComponent(new URL(address, `http://${HOST}`).pathname).replace(/\/$/, '/index.html');
  const [prefix, folder] = mounts.find(([beginning]) => path.startsWith(beginning)) ?? [];
  const file = folder === undefined ? '' : join(folder, path.slice(prefix!.length));
  if (folder === undefined || !file.startsWith(folder + sep)) throw new RangeError(`${address} is outside.`);
  return file;
}

if (isCommand(import.meta.url)) {
  const { url } = await startServer({ port: 8000 });
  console.log(`The demo is at ${url} (stop with Ctrl+C)`);
}
