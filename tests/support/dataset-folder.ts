import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATA_FOLDER } from "../../tooling/support/dataset";

/** A copy of the data folder that a test may break. */
export interface DataCopy {
  readonly folder: string;
  /** Replaces a text that must be there, once. */
  replace(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** Takes the copy away. */
  end(): void;
}

/** Copies the data folder into a temporary one. */
export function copyData(): DataCopy {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-data-"));
  cpSync(DATA_FOLDER, folder, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return {
    folder,
    write,
    replace(file, from, to) {
      const text = readFileSync(join(folder, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
      // A function, because "$" has a meaning in a text.
      write(
        file,
        text.replace(from, () => to),
      );
    },
    remove: (file) => rmSync(join(folder, file), { recursive: true }),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
