/** A page that gives an element records of its own: `<script src="host.js" data-records="many-150.json" data-tag="azkg-timeline">`. */

const { records, tag, attributes = '' } = document.currentScript!.dataset;
const text = fetch(records!).then((response) => response.text());

async function host(): Promise<void> {
  const value: unknown = JSON.parse(await text);
  performance.mark('parsed');
  // What follows is a task of its own, so that the time of parsing is not taken for the element's.
  await new Promise((resolve) => setTimeout(resolve));
  performance.mark('set');
  const element = document.createElement(tag!);
  for (const name of attributes.split(' ').filter(Boolean)) element.setAttribute(name, '');
  Object.assign(element, { data: value });
  document.querySelector('main')!.append(element);
}

void host();
