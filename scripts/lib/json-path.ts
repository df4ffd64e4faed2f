/** A path as the data writes them, `people[0].person`, from a JSON Pointer, `/people/0/person`. */
export function fromPointer(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .reduce((path, segment) => (/^\d+$/.test(segment) ? `${path}[${segment}]` : below(path, segment)), '');
}

/** The path of a property of what stands at another path; that of the whole is empty. */
export function below(path: string, property: string): string {
  return path === '' ? property : `${path}.${property}`;
}

/** The steps of a path: `people`, `[0]`, `person`. */
export function stepsOf(path: string): string[] {
  return path.split(/\.|(?=\[)/);
}
