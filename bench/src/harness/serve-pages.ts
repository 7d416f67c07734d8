// The process that answers pages, as `npm start` has one: it gets its database from the benchmark and says where it listens.
import { buildServer, openDeps, readConfig, type Roles } from '@everyplan/server';

process.once('message', async ({ roles, secret }: { roles: Roles; secret: string }) => {
  const deps = openDeps(readConfig(process.env), roles, secret);
  const app = await buildServer(deps);
  process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
  process.once('disconnect', async () => {
    await app.close();
    await deps.close();
    process.exit(0);
  });
});
