import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { ascending, beside, quantile, type Section } from "./document";

/** Targets: maximum lines of TypeScript and CSS in src, maximum source files per folder, and median lines per file. */
const AIMS = { lines: 28_500, files: 15, median: 70 } as const;

/** A source file: its path from the root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** TypeScript and CSS in `src`, without generated files. */
export function sourceFiles(): readonly SourceFile[] {
  return execFileSync("git", ["ls-files", "src"], { encoding: "utf8" })
    .split("\n")
    .filter((path) => /\.(?:tsx?|css)$/.test(path) && !path.includes(".gen."))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

const lineCount = ({ text }: SourceFile) => text.split("\n").length - 1;

/** Pairs of ui folders in which one imports the other, also by `import()`. */
function importsBetweenFolders(files: readonly SourceFile[]): ReadonlySet<string> {
  const pairs = files
    .filter(({ path }) => path.startsWith("src/ui/"))
    .flatMap(({ path, text }) => {
      const from = dirname(path);
      return [...text.matchAll(/(?:from |import\()"(\.[^"]+)"/g)].map(
        ([, to = ""]) => `${from} ${dirname(normalize(join(from, to)))}`,
      );
    });
  return new Set(pairs);
}

/** Pairs of ui folders that import each other, without duplicates. */
function mutual(pairs: ReadonlySet<string>): readonly string[] {
  return [...pairs].filter((pair) => {
    const [from = "", to = ""] = pair.split(" ");
    return from < to && pairs.has(`${to} ${from}`);
  });
}

const EXPORTED = /^export (?:default )?(?:async )?(?:function|const|class|interface|type|enum)\s+(\w+)/gm;

/** Names that two files export; `export { name } from` of the same thing does not count. */
export function sharedNames(files: readonly SourceFile[]): readonly string[] {
  const where = new Map<string, Set<string>>();
  for (const { path, text } of files)
    for (const [, name = ""] of text.matchAll(EXPORTED)) where.set(name, (where.get(name) ?? new Set()).add(path));
  return [...where].filter(([, paths]) => paths.size > 1).map(([name, paths]) => [name, ...paths].join(" "));
}

/** Size and shape of the source. */
export function measureHouse(): Section {
  const files = sourceFiles();
  const lines = files.map(lineCount);
  const total = lines.reduce((sum, count) => sum + count, 0);
  const perFolder = new Map<string, number>();
  for (const { path } of files.filter((file) => /\.tsx?$/.test(file.path)))
    perFolder.set(dirname(path), (perFolder.get(dirname(path)) ?? 0) + 1);
  const [fullest = "", inIt = 0] = [...perFolder].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const pairs = mutual(importsBetweenFolders(files));
  const names = sharedNames(files);
  const median = quantile(ascending(lines), 0.5);
  return {
    title: "The source",
    text: ["TypeScript and CSS in `src`, without generated files."],
    head: ["what", "figure", "aim"],
    rows: [
      ["lines", beside(String(total), total <= AIMS.lines), `${AIMS.lines}`],
      ["lines of a file, median", beside(String(median), median <= AIMS.median), `${AIMS.median}`],
      [
        `source files in the fullest folder (\`${fullest}\`)`,
        beside(String(inIt), inIt <= AIMS.files),
        `about ${AIMS.files}`,
      ],
      ["folders of `ui` that import each other both ways", beside(String(pairs.length), pairs.length === 0), "0"],
      ["names that two files export", beside(String(names.length), names.length === 0), "0"],
    ],
  };
}
