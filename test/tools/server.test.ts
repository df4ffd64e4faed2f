import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { projectPath } from '../../scripts/lib/paths.js';
import { type RunningServer, startServer } from '../../scripts/serve.js';

let server: RunningServer;

before(async () => {
  server = await startServer({ port: 0 });
});

after(() => server.close());

/** The status for a path that is sent as it is: `fetch` would tidy it up. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

const OUTSIDE = [
  '/../package.json',
  '/dist/../package.json',
  '/dist/%2e%2e/package.json',
  '/dist/..%2fpackage.json',
  '/..%2f..%2fetc/passwd',
];

for (const path of OUTSIDE) test(`${path} leads nowhere`, async () => assert.equal(await statusOf(path), 404));

test('an address that is none leads nowhere', async () => {
  assert.equal(await statusOf('/%'), 404);
  assert.equal(await statusOf('//'), 404);
});

test('a page has the policy that it needs, and no other', async () => {
  const directiveOf = async (path: string, name: string) => {
    const { headers } = await fetch(new URL(path, server.url));
    const directives = (headers.get('Content-Security-Policy') ?? '').split('; ').map((directive) => directive.split(' '));
    return directives
      .find(([directive]) => directive === name)
      ?.slice(1)
      .join(' ');
  };
  assert.equal(await directiveOf('index.html', 'frame-src'), undefined);
  assert.equal(await directiveOf('index.html', 'style-src'), "'self'");
  assert.equal(await directiveOf('builder/index.html', 'frame-src'), "'self'");
  assert.equal(await directiveOf('builder/index.html', 'style-src'), "'self'");
  assert.equal(await directiveOf('builder/preview.html', 'trusted-types'), 'lit-html azkg-preview');
  assert.equal(await directiveOf('builder/preview.html', 'script-src'), "'self'");
  assert.equal(await directiveOf('dist/embed.html', 'trusted-types'), 'lit-html azkg-embed');
});

test('folders of another choice are served by their prefixes', async () => {
  const other = await startServer({ port: 0, mounts: [['/under/a/folder/', projectPath('demo')]] });
  const statuses = await Promise.all(
    ['under/a/folder/index.html', 'under/a/folder/', 'index.html', 'under/a/folder/../x'].map(async (path) => {
      const { status } = await fetch(new URL(path, other.url));
      return status;
    }),
  );
  await other.close();
  assert.deepEqual(statuses, [200, 200, 404, 404]);
});

test('it takes the next port if one is in use', async () => {
  const port = Number(new URL(server.url).port);
  const second = await startServer({ port });
  assert.ok(Number(new URL(second.url).port) > port);
  await second.close();
});
