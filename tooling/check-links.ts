// npm run check links: checks that every address in the data still responds. Needs a network, so by hand only.
import { checkedAddresses } from "./addresses";
import { dataset } from "./support/dataset";

const WAIT_MS = 15_000;

async function answerOf(url: string): Promise<string> {
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(WAIT_MS), redirect: "follow" });
    return status < 400 ? "ok" : String(status);
  } catch (error) {
    return error instanceof Error ? error.message : "no answer";
  }
}

let wrong = 0;
for (const { url, used } of checkedAddresses(dataset)) {
  const answer = await answerOf(url);
  if (answer === "ok") continue;
  wrong += 1;
  console.error(`${url}: ${answer} (${used.join(", ")})`);
}
process.exitCode = wrong === 0 ? 0 : 1;
