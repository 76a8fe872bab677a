import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATA_FOLDER } from "../../tooling/support/read/folder";

/** A copy of the data folder that a test may break; by these ways alone, so that it can be mended. */
export interface DataCopy {
  readonly folder: string;
  /** Replaces a text that must be there, once. */
  replace(file: string, from: string, to: string): void;
  write(file: string, content: string | Buffer): void;
  /** Puts a folder in the place of another one, or in a new place. */
  copy(from: string, to: string): void;
  remove(file: string): void;
  /** Makes it again what it was, for the next test. */
  mend(): void;
  /** Takes the copy away. */
  end(): void;
}

/** Copies the data folder, into a temporary one if no other is named: once for many tests, for that takes a while. */
export function copyData(folder = mkdtempSync(join(tmpdir(), "wegwijzer-data-"))): DataCopy {
  cpSync(DATA_FOLDER, folder, { recursive: true });
  const touched = new Set<string>();
  const write = (file: string, content: string | Buffer) => {
    touched.add(file);
    writeFileSync(join(folder, file), content);
  };
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
    copy(from, to) {
      touched.add(to);
      cpSync(join(folder, from), join(folder, to), { recursive: true });
    },
    remove(file) {
      touched.add(file);
      rmSync(join(folder, file), { recursive: true });
    },
    mend() {
      for (const file of touched) {
        rmSync(join(folder, file), { recursive: true, force: true });
        if (existsSync(join(DATA_FOLDER, file)))
          cpSync(join(DATA_FOLDER, file), join(folder, file), { recursive: true });
      }
      touched.clear();
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
