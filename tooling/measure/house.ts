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

/** From this many lines on a repetition is a run. */
const RUN = 6;

interface PlacedLine {
  readonly text: string;
  /** Path and number, as "src/main.tsx:1". */
  readonly at: string;
}

/** Lines as they are compared: without indentation, blank lines and imports. */
function comparedLines({ path, text }: SourceFile): readonly PlacedLine[] {
  return text
    .split("\n")
    .map((line, index) => ({ text: line.trim(), at: `${path}:${index + 1}` }))
    .filter((line) => line.text !== "" && !line.text.startsWith("import "));
}

/** Runs of six or more identical lines that stand in two places; a longer run counts once. */
export function repeatedRuns(files: readonly SourceFile[]): readonly string[] {
  const seen = new Map<string, { readonly lines: readonly PlacedLine[]; readonly index: number }[]>();
  const runs: string[] = [];
  for (const lines of files.map(comparedLines))
    for (let index = 0; index + RUN <= lines.length; index += 1) {
      const key = lines
        .slice(index, index + RUN)
        .map(({ text }) => text)
        .join("\n");
      const others = seen.get(key) ?? [];
      // Where the lines before are alike too, the run began earlier.
      for (const other of others)
        if (index === 0 || other.index === 0 || lines[index - 1]?.text !== other.lines[other.index - 1]?.text)
          runs.push(`${other.lines[other.index]?.at} ${lines[index]?.at}`);
      seen.set(key, [...others, { lines, index }]);
    }
  return runs;
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
  const runs = repeatedRuns(files);
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
      [`runs of ${RUN} identical lines that stand twice`, beside(String(runs.length), runs.length === 0), "0"],
    ],
  };
}
