import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { startChild } from '../../scripts/lib/child.js';
import { projectPath } from '../../scripts/lib/paths.js';

/** A program that starts another one, which calls us and stays on the line as long as it lives. */
async function callingProgram(context: TestContext): Promise<{ readonly code: string; readonly call: Promise<Socket> }> {
  const server = createServer().listen(0, '127.0.0.1');
  context.after(() => server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const caller = `require('node:net').connect(${port}, '127.0.0.1')`;
  return {
    code: `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(caller)}]); setInterval(() => {}, 1000)`,
    call: once(server, 'connection').then(([socket]) => socket as Socket),
  };
}

/** Waits until a caller is gone, who may not have said goodbye. */
async function hungUp(socket: Socket): Promise<void> {
  await new Promise((resolve) => socket.resume().once('error', resolve).once('close', resolve));
}

const NEVER = new Promise<never>(() => undefined);

test('a child is ended with what it has started', async (context) => {
  const { code, call } = await callingProgram(context);
  const child = startChild(process.execPath, ['-e', code]);
  const end = hungUp(await child.waitFor(call));
  await child.stop();
  await end;
});

test('who waits for a child that ends before its time hears what it said', async () => {
  const child = startChild(process.execPath, ['-e', 'console.error("no screen"); process.exitCode = 3']);
  await assert.rejects(child.waitFor(NEVER), { message: /^\S+ -e .* has ended\.\nno screen$/ });
});

test('a program that cannot be started has ended too', async () => {
  const child = startChild(projectPath('no-such-program'), []);
  await assert.rejects(child.waitFor(NEVER), { message: /no-such-program has ended\./ });
  await child.stop();
});

for (const [how, end] of [
  ['is told to end', (parent: ChildProcess) => parent.kill('SIGTERM')],
  ['has lost its terminal', (parent: ChildProcess) => parent.kill('SIGHUP')],
  ['fails', (parent: ChildProcess) => parent.stdin!.end('now')],
] as const) {
  test(`a child ends with a process that ${how}`, async (context) => {
    const { code, call } = await callingProgram(context);
    const script = `
      import { startChild } from ${JSON.stringify(projectPath('scripts/lib/child.ts'))};
      startChild(process.execPath, ['-e', ${JSON.stringify(code)}]);
      process.stdin.on('data', () => { throw new Error('on purpose'); });`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: projectPath(),
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const hangUp = hungUp(await call);
    end(parent);
    await hangUp;
  });
}
