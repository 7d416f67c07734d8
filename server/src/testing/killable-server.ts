import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestServer } from './test-server.ts';

export interface KillableServer {
  readonly origin: string;
  /** As a power cut does: nothing is finished, nothing is answered. */
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL('serve-apart.ts', import.meta.url));

/** A second server on the same database, in a process of its own that can be killed in the middle of anything. */
export async function startKillableServer({ roles, deps }: TestServer): Promise<KillableServer> {
  const given = JSON.stringify({ roles, dataDir: deps.config.dataDir });
  const child = spawn(process.execPath, [script, given], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /port (\d+)\n/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the server ended before it listened: ${said}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}
