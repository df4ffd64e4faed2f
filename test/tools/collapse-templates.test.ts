import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collapsed } from '../../scripts/lib/collapse-templates.js';

const CASES: readonly (readonly [what: string, code: string, expected: string])[] = [
  ['space in HTML becomes one space', 'html`<p>\n    ${a}   b</p>`', 'html`<p> ${a} b</p>`'],
  ['a space that does not break stays', 'html`1\u00a0\u00a0km`', 'html`1\u00a0\u00a0km`'],
  ['templates in templates', 'html`<p>  ${x ? html`\n<i>  </i>` : ""}  </p>`', 'html`<p> ${x ? html` <i> </i>` : ""} </p>`'],
  ['CSS loses comments and space', "css`\n  /* don't */\n  a > b,\n  c {\n    d: e;\n  }\n`", 'css` a>b,c{d:e}`'],
  ['strings in CSS stay', "css`a { content: '  /* x */ ; '; }`", "css`a{content:'  /* x */ ; '}`"],
  ['space with a meaning in CSS stays', 'css`a :hover + b { c: calc(1em + 2px) }`', 'css`a :hover + b{c:calc(1em + 2px)}`'],
  ['nested rules stay', 'css`a {\n  & b {\n    c: d;\n  }\n}`', 'css`a{& b{c:d}}`'],
  ['other templates stay', 'other`  a  ` + `  b  `', 'other`  a  ` + `  b  `'],
];

for (const [what, code, expected] of CASES) test(what, () => assert.equal(collapsed(code), expected));
