import type { Table } from './report.js';

export interface Phases {
  readonly x: number;
}
export function phasesOf(_site: string, _rounds: number): Promise<Phases | undefined> {
  return Promise.resolve(undefined);
}
export function phaseTable(_: Phases): Table {
  return [];
}
export function profileTable(_: Phases): Table {
  return [];
}
