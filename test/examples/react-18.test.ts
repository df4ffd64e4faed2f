import { testExample, VITE_MODES } from './example.js';

testExample({
  name: 'react-18',
  site: 'dist/client',
  modes: VITE_MODES,
  server: {
    script: 'dist/server/server.js',
    // @lit/react sets all that an element has as a property, when the page is alive.
    gives: /<azkg-timeline><p>Events appear .*<azkg-agreement-list><\/azkg-agreement-list>/,
  },
  mistakes: [
    { file: 'src/App.tsx', right: 'type={type}', wrong: 'type={5}', complaint: /'number' is not assignable to type 'string'/ },
    { file: 'src/App.tsx', right: 'detail.count', wrong: 'detail.number', complaint: /'number' does not exist/ },
  ],
});
