import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { type Member, type Site, startSite } from './site.js';

/** WordPress's own client library, as far as the test asks it something. */
interface Editor {
  readonly wp?: {
    readonly data: {
      select(store: string): {
        getBlocks(): readonly { readonly name: string; readonly isValid: boolean }[];
        getCurrentPost(): { readonly id?: number };
        getCurrentPostId(): number;
      };
    };
  };
}

let site: Site;
let author: Member;

before(async () => {
  site = await startSite({ version: 'beta', php: '8.3', hasPlugin: true });
  author = await site.member('author');
  // Newcomers are greeted by a guide, which stands before everything.
  const greeted = { welcomeGuide: false };
  const preferences = { core: greeted, 'core/edit-post': greeted, _modified: new Date().toISOString() };
  await author.rest('wp/v2/users/me', { meta: { persisted_preferences: preferences } });
});

after(() => site.stop());

/** Opens a page of the editor, and gives the frame in which the text stands. */
async function open(page: Page, path: string): Promise<FrameLocator> {
  await page.goto(path, { timeout: 180_000 });
  await page.waitForFunction(() => (globalThis as Editor).wp?.data.select('core/editor').getCurrentPost().id);
  return page.frameLocator('iframe[name="editor-canvas"]');
}

function blocks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (globalThis as Editor)
      .wp!.data.select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid }) => `${name}${isValid ? '' : ' (broken)'}`),
  );
}

const BLOCK = '<!-- wp:azkg/timeline {"type":"visit","from":"2012","perspective":"kg"} /-->';
const OTHERS = [
  '<!-- wp:azkg/agreement-list {"topic":"nonsense"} /-->',
  '<!-- wp:shortcode -->\n[azkg_agreement_list limit="1"]\n<!-- /wp:shortcode -->',
];

test('an author chooses a block, sets it, sees it, changes to code and back, publishes and opens it again', async () => {
  const page = await author.context.newPage();
  page.setDefaultTimeout(180_000);
  const exceptions: string[] = [];
  page.on('pageerror', ({ message }) => exceptions.push(message));
  const canvas = await open(page, 'wp-admin/post-new.php');

  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('searchbox').fill('chronicle');
  await page.getByRole('option', { name: 'Chronicle' }).click();
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByLabel('Type', { exact: true }).fill('Vis');
  await page.getByRole('option', { name: 'Visit', exact: true }).click();
  await page.getByLabel('From', { exact: true }).fill('2012');
  await page.getByRole('button', { name: 'How it looks' }).click();
  await page.getByLabel('Named first').selectOption('Kyrgyzstan');
  const items = canvas.locator('azkg-timeline[type="visit"][from="2012"][perspective="kg"] [part~="item"]');
  await items.first().waitFor();
  assert.match(await items.first().innerText(), /2012/);

  await page.keyboard.press('Control+Shift+Alt+M');
  const code = page.getByRole('textbox', { name: 'Type text or HTML' });
  assert.equal(await code.inputValue(), BLOCK);
  const content = [BLOCK, ...OTHERS].join('\n\n');
  await code.fill(content);
  await page.getByRole('button', { name: 'Exit code editor' }).click();
  const note = canvas.getByRole('note');
  await note.waitFor();
  assert.match(await note.innerText(), /topic: “nonsense” is not known\. Known is, for example: .*Readers see nothing here/s);
  assert.deepEqual(await blocks(page), ['azkg/timeline', 'azkg/agreement-list', 'core/shortcode']);

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByLabel('Editor publish').getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByTestId('snackbar').or(page.getByText('Post published')).first().waitFor();
  const id = await page.evaluate(() => (globalThis as Editor).wp!.data.select('core/editor').getCurrentPostId());
  const { content: kept } = await author.rest(`wp/v2/posts/${id}&context=edit`);
  assert.equal((kept as { readonly raw: string }).raw, content);

  const again = await open(page, `wp-admin/post.php?post=${id}&action=edit`);
  await again.locator('azkg-timeline [part~="item"]').first().waitFor();
  assert.deepEqual(await blocks(page), ['azkg/timeline', 'azkg/agreement-list', 'core/shortcode']);
  assert.deepEqual(exceptions, []);

  const { context } = await site.visitor();
  const reader = await context.newPage();
  await reader.goto(`?p=${id}`, { timeout: 180_000 });
  await reader.locator('azkg-timeline [part~="item"]').first().waitFor();
  assert.equal(await reader.locator('azkg-agreement-list').count(), 1);
  assert.equal(await reader.getByRole('note').count(), 0);
  await context.close();
  await page.close();
});

test('PHP has had nothing to complain of', () => assert.deepEqual(site.complaints(), []));
