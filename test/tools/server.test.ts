import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
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

test('it takes the next port if one is in use', async () => {
  const port = Number(new URL(server.url).port);
  const second = await startServer({ port });
  assert.ok(Number(new URL(second.url).port) > port);
  await second.close();
});
