import { render as renderSvelte } from 'svelte/server';
import App from './App.svelte';

export async function render(): Promise<string> {
  const { body } = await renderSvelte(App);
  return body;
}
