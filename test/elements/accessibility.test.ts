import { expect } from '@open-wc/testing';
import { all, mount } from './mount.js';

for (const theme of ['light', 'dark']) {
  describe(`accessibility, ${theme}`, () => {
    for (const [tag, attributes] of [
      ['azkg-timeline', ''],
      ['azkg-timeline', 'controls heading="Chronicle" show-sources'],
      ['azkg-timeline', 'group-by="year" density="compact" lang="ky"'],
      ['azkg-timeline', 'type="visit" from="2020"'],
      ['azkg-timeline', 'permalinks'],
      ['azkg-agreement-list', 'controls'],
      ['azkg-agreement-list', 'layout="table" controls'],
      ['azkg-agreement-list', 'layout="table" group-by="year" show-sources'],
      ['azkg-record', 'record-id="1997-visit-to-testabad"'],
      ['azkg-record', 'record-id="nothing"'],
    ] as const) {
      it(`<${tag} ${attributes}>`, async () => {
        const element = await mount(tag, `theme="${theme}" ${attributes}`);
        for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
        await expect(element).to.be.accessible();
      });
    }

    it('data that are refused', async () => {
      await expect(await mount('azkg-timeline', `theme="${theme}"`, { no: 'dataset' })).to.be.accessible();
    });
  });
}
