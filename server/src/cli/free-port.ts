import { createServer } from 'node:net';

/** The first port from `from` on that nobody uses on this host; undefined after 100 tries. */
export async function findFreePort(host: string, from: number): Promise<number | undefined> {
  for (let port = from; port < from + 100 && port < 65_536; port += 1) {
    if (await isFree(host, port)) return port;
  }
  return undefined;
}

export function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
