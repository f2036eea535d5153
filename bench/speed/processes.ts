/** What a browser's processes cost, as Linux counts it: processor time, since wall time on a shared machine says little, and memory. */

import { readdirSync, readFileSync } from 'node:fs';

/** Ticks a second in which `stat` counts, the same on all of Linux that Node runs on. */
const TICKS = 100;

function statOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold spaces.
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** @returns a process and all that it started */
export function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name)) parents.set(Number(name), Number(statOf(Number(name))[1]));
  const found = [root];
  for (const parent of found) for (const [pid, its] of parents) if (its === parent) found.push(pid);
  return found;
}

/** @returns milliseconds of the processor that they have taken */
export function processorTime(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    const stat = statOf(pid);
    return Number(stat[11] ?? 0) + Number(stat[12] ?? 0);
  });
  return (ticks.reduce((sum, one) => sum + one, 0) * 1000) / TICKS;
}

/** @returns MB of memory that are a process's own, and its part of what is shared */
export function memoryOf(pid: number): number {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** @returns a process's name and command line; empty where it is gone */
export function commandOf(pid: number): string {
  try {
    return ['comm', 'cmdline'].map((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8')).join(' ');
  } catch {
    return '';
  }
}
