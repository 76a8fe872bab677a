import { expect, it } from "vitest";
import { measureHouse } from "../../tooling/measure/house";

const figure = (what: string) => measureHouse().rows.find(([name = ""]) => name.startsWith(what))?.[1];

it("no two folders of ui import each other", () => {
  expect(figure("folders of `ui`")).toBe("0");
});

it("no folder of src has more than fifteen source files", () => {
  expect(Number(figure("source files in the fullest folder"))).toBeLessThanOrEqual(15);
});
