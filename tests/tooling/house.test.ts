import { expect, it } from "vitest";
import { measureHouse, sharedNames, sourceFiles } from "../../tooling/measure/house";

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
