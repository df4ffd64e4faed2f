import { hydrate, render } from 'preact';
import { App } from './App';

const root = document.querySelector('#app')!;
if (root.firstElementChild) hydrate(<App />, root);
else render(<App />, root);
