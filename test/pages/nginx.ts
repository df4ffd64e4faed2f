import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildDelivery } from '../../scripts/build-delivery.js';
import { startChild } from '../../scripts/lib/child.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { freePorts } from '../../scripts/lib/ports.js';
import { POLICY, policyText } from '../../scripts/lib/policy.js';
import { findOrInstall } from '../../scripts/lib/programs.js';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A real nginx on this machine, with the project's configuration. */
export interface RunningNginx {
  /** The origin that gives out the files: brotli, gzip, or as they are. */
  readonly files: string;
  /** The same without the module for brotli. */
  readonly gzipOnly: string;
  /** The origin of another site, whose pages lie in `pagesFolder`: under a strict policy, or, below `isolated/`, isolated. */
  readonly pages: string;
  readonly filesFolder: string;
  readonly pagesFolder: string;
  /** What has been asked of `files` since the last look: a line a request. */
  newRequests(): string[];
  stop(): Promise<void>;
}

/** @param lines What the server of `files` has besides. */
export async function startNginx(lines = ''): Promise<RunningNginx> {
  const [nginx] = findOrInstall({
    title: 'nginx',
    programs: [{ variable: 'NGINX_PATH', commands: ['nginx', '../sbin/nginx'], macPlaces: [], windowsPlaces: [] }],
    files: [BROTLI],
    debianPackages: ['nginx', 'libnginx-mod-http-brotli-static'],
  });
  const folder = mkdtempSync(join(tmpdir(), 'azkg-nginx-'));
  const filesFolder = join(folder, 'site');
  const pagesFolder = join(folder, 'pages');
  const log = join(folder, 'requests.log');
  mkdirSync(join(pagesFolder, 'isolated'), { recursive: true });
  await buildDelivery(filesFolder);
  const ports = await freePorts(3);
  const [files, gzipOnly, pages] = ports.map((port) => `http://127.0.0.1:${port}`) as [string, string, string];
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, ports, lines));
  const child = startChild(nginx!, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log']);
  for (let answers = false; !answers;) {
    answers = await child.waitFor(
      fetch(files).then(
        () => true,
        () => wait(50, false),
      ),
    );
  }
  let seen = 0;
  const newRequests = () => {
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    return lines.slice(seen, (seen = lines.length));
  };
  newRequests();
  return {
    files,
    gzipOnly,
    pages,
    filesFolder,
    pagesFolder,
    newRequests,
    stop: async () => {
      await child.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The project's files as they are, but for the address and the folder; and another site beside them. */
function configuration(folder: string, [files, gzipOnly, pages]: readonly number[], lines: string): string {
  const site = readFileSync(projectPath('delivery/nginx/azkg-site.conf'), 'utf8')
    .replace('root /srv/azkg;', `root ${folder}/site;`)
    .replace('include azkg-location.conf;', `include ${projectPath('delivery/nginx/azkg-location.conf')};`);
  const own = (port: number | undefined) => site.replace('listen 80;', `listen 127.0.0.1:${port};`);
  return `
load_module ${BROTLI};
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid nginx.pid;
worker_processes 2;
events { worker_connections 512; }
http {
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  log_format requests '$request_uri $status $body_bytes_sent $bytes_sent';
  access_log off;
  include ${projectPath('delivery/nginx/azkg-maps.conf')};
  ${own(files).replace('server {', `server { access_log requests.log requests; ${lines}`)}
  ${own(gzipOnly).replace('brotli_static on;', '')}
  server {
    listen 127.0.0.1:${pages};
    root pages;
    types { text/html html; }
    add_header Content-Security-Policy "${policyText(hostPolicy(files!))}";
    location /isolated/ {
      add_header Cross-Origin-Opener-Policy same-origin;
      add_header Cross-Origin-Embedder-Policy require-corp;
    }
  }
}`;
}

/** What a page of another site has to allow, and its own scripts by a nonce. */
function hostPolicy(filesPort: number): { readonly [directive: string]: string } {
  const files = `http://127.0.0.1:${filesPort}`;
  return { ...POLICY, 'script-src': `${files} 'nonce-host'`, 'style-src': "'nonce-host'", 'frame-src': files };
}
