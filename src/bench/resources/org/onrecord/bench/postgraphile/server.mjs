// PostGraphile as its documentation runs it in production: node server.mjs PORT WORKERS, the database in DATABASE_URL.
import cluster from "node:cluster";
import { createServer } from "node:http";
import { grafserv } from "postgraphile/grafserv/node";
import { postgraphile } from "postgraphile";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makePgService } from "postgraphile/adaptors/pg";

const [port, workers] = process.argv.slice(2).map(Number);

async function serve() {
  const server = createServer();
  const pgl = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [
      makePgService({ connectionString: process.env.DATABASE_URL, schemas: ["public"], poolConfig: { max: 16 / workers } }),
    ],
    grafserv: { watch: false, graphiql: false },
    grafast: { explain: false },
  });
  server.on("error", console.error);
  await pgl.createServ(grafserv).addTo(server);
  server.listen(port, "localhost");
}

if (workers > 1 && cluster.isPrimary) {
  for (let i = 0; i < workers; i++) cluster.fork();
} else {
  await serve();
}
