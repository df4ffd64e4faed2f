/** A page that gives an element records of its own: `<script src="host.js" data-records="many-150.json" data-tag="azkg-timeline">`. */

const { records, tag, attributes = '{}', times = '1' } = document.currentScript!.dataset;
const text = fetch(records!).then((response) => response.text());

async function host(): Promise<void> {
  const value: unknown = JSON.parse(await text);
  performance.mark('parsed');
  // What follows is a task of its own, so that the time of parsing is not taken for the element's.
  await new Promise((resolve) => setTimeout(resolve));
  performance.mark('set');
  const elements = Array.from({ length: Number(times) }, () => {
    const element = document.createElement(tag!);
    for (const [name, text] of Object.entries(JSON.parse(attributes) as object)) element.setAttribute(name, text as string);
    return Object.assign(element, { data: value });
  });
  document.querySelector('main')!.append(...elements);
}

void host();
