import { expect, it } from "vitest";
import { measureHouse, repeatedRuns, sharedNames, sourceFiles } from "../../tooling/measure/house";

const figure = (what: string) => measureHouse().rows.find(([name = ""]) => name.startsWith(what))?.[1] ?? "";

it("no two folders of ui import each other", () => {
  expect(figure("folders of `ui`")).toBe("0");
});

it("no folder of src has many more than fifteen source files", () => {
  // A file more, such as a section of the documents, must not force a move.
  expect(Number(figure("source files in the fullest folder").replaceAll("*", ""))).toBeLessThanOrEqual(18);
});

it("no two files of src export the same name", () => {
  expect(sharedNames(sourceFiles())).toEqual([]);
});

it("no six lines of src stand twice, one after the other", () => {
  expect(repeatedRuns(sourceFiles())).toEqual([]);
});

it("a run is found once however long it is, whatever its indentation and what stands between", () => {
  const lines = ["a", "b", "c", "d", "e", "f", "g"];
  const file = (path: string, text: readonly string[]) => ({ path, text: text.join("\n") });
  const indented = ["import x", "z", ...lines.flatMap((line) => ["", `  ${line}`])];
  expect(repeatedRuns([file("one", lines), file("two", indented)])).toEqual(["one:1 two:4"]);
  expect(repeatedRuns([file("one", lines.slice(0, 5)), file("two", indented)])).toEqual([]);
});
