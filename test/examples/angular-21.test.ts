import { testExample } from './example.js';

testExample({
  name: 'angular-21',
  site: 'dist/browser',
  modes: { development: { args: ['--configuration', 'development'] }, production: {} },
  mistakes: [
    {
      file: 'src/app.html',
      right: 'ready: ${$event.detail.count}',
      wrong: 'ready: ${$event.detail.number}',
      complaint: /'number' does not exist/,
    },
  ],
});
