// npm start: installs what is missing, builds what changed, and serves the application on this computer only.
import { requireNode } from "./node-version.mjs";

requireNode();
const { main, ROOT } = await import("./run.mjs");
const { ensureInstalled } = await import("./install.mjs");
const { ensureBuilt } = await import("./build.mjs");
const { freePort, wantedPort } = await import("./port.mjs");

async function serve(port) {
  const { preview } = await import("vite");
  const server = await preview({
    root: ROOT,
    // The build needs no configuration any more, and reading it would write: the folder may be read-only.
    configFile: false,
    logLevel: "warn",
    preview: { host: "127.0.0.1", port, strictPort: true, open: false },
  });
  console.log(`De wegwijzer draait op http://localhost:${port}/ – stop met Ctrl+C`);
  return server;
}

await main(async () => {
  const wanted = wantedPort(process.argv.slice(2), process.env);
  ensureInstalled();
  ensureBuilt();
  await serve(await freePort(wanted));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
});
