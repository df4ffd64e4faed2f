import { testExample, VITE_MODES } from './example.js';

testExample({
  name: 'react-19',
  site: 'dist/client',
  modes: VITE_MODES,
  server: {
    script: 'dist/server/server.js',
    gives:
      /<azkg-timeline heading="Events" heading-level="2" type="visit" controls=""><p>Events appear .*<azkg-agreement-list heading="[^"]+" heading-level="2">/,
  },
  mistakes: [
    { file: 'src/App.tsx', right: 'type={type}', wrong: 'type={5}', complaint: /'number' is not assignable to type 'string'/ },
    { file: 'src/App.tsx', right: 'detail.count', wrong: 'detail.number', complaint: /'number' does not exist/ },
  ],
});
