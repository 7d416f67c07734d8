import { readFile } from 'node:fs/promises';

/** The most memory a process has had resident, in MB, as Linux kept it; null elsewhere. */
export async function peakResidentMB(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kB = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kB === undefined ? null : Math.round(Number(kB) / 1024);
}
