import { testExample, VITE_MODES } from './example.js';

testExample({
  name: 'svelte-5',
  site: 'dist/client',
  modes: VITE_MODES,
  server: {
    script: 'dist/server/server.js',
    // Svelte writes every property as an attribute too. The elements have none of the name `data`.
    gives:
      /<azkg-timeline heading="Events" heading-level="2" type="visit" controls(="")?><p>Events appear .*<azkg-agreement-list heading="[^"]+" heading-level="2" data="\[object Object\]">/,
  },
  mistakes: [
    {
      file: 'src/App.svelte',
      right: '    {type}',
      wrong: '    type={5}',
      complaint: /'number' is not assignable to type 'string'/,
    },
    {
      file: 'src/App.svelte',
      right: 'ready: ${detail.count}`)}',
      wrong: 'ready: ${detail.number}`)}',
      complaint: /'number' does not exist/,
    },
  ],
});
