import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashOf, runsOf } from "./own-words";

/**
 * Writes the hashes of all nine-word runs of the guide, so that the test can find copied sentences without the guide's
 * text being in the repository. Use: npx tsx tooling/make-guide-hashes.ts PATH-OF-THE-GUIDE.txt
 */
function main(path: string | undefined): void {
  if (path === undefined) {
    console.error("Give the path of the guide's text.");
    process.exitCode = 1;
    return;
  }
  const target = fileURLToPath(new URL("../tests/dataset/guide-nine-word-hashes.txt", import.meta.url));
  const hashes = [...new Set(runsOf(readFileSync(path, "utf8")).map(hashOf))].toSorted();
  writeFileSync(target, `${hashes.join("\n")}\n`);
  console.log(`${hashes.length} hashes written`);
}

main(process.argv[2]);
