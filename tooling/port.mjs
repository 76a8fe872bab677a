import { createServer } from "node:net";
import { Fault } from "./run.mjs";

export const DEFAULT_PORT = 4173;
const TRIES = 50;

/** The port from `--port N`, `--port=N` or PORT, otherwise the default. */
export function wantedPort(args, env) {
  const [flag, value] = args[0]?.startsWith("--port=") ? ["--port", args[0].slice(7)] : args;
  if (flag !== undefined && flag !== "--port")
    throw new Fault(`Unknown option "${flag}"; the only one is --port NUMBER.`);
  const text = flag === undefined ? (env.PORT ?? String(DEFAULT_PORT)) : (value ?? "");
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new Fault(`"${text}" is not a port; take a number from 1 to 65535.`);
  return port;
}

/** Whether nobody listens on this port of an address; an address that the machine lacks counts as free. */
function isFreeOn(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The first free port from `port` on. Checks both loopback addresses, because "localhost" can mean either. */
export async function freePort(port) {
  const last = Math.min(port + TRIES, 65535);
  for (let candidate = port; candidate <= last; candidate += 1)
    if ((await isFreeOn("127.0.0.1", candidate)) && (await isFreeOn("::1", candidate))) return candidate;
  throw new Fault(`No free port from ${port} to ${last}; choose another one with --port NUMBER.`);
}
