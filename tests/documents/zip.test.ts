import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { zipOf } from "../../src/documents/zip";

it("gives every file back, text and bytes, with the same bytes for the same content", () => {
  const files = [
    { name: "a.csv", content: "\uFEFFé;1\r\n" },
    { name: "b.pdf", content: new Uint8Array([37, 80, 68, 70]) },
  ];
  const found = unzipSync(zipOf(files, "2026-11-26"));
  expect(Object.keys(found)).toEqual(["a.csv", "b.pdf"]);
  expect(strFromU8(found["a.csv"] ?? new Uint8Array())).toBe("é;1\r\n");
  expect([...(found["b.pdf"] ?? [])]).toEqual([37, 80, 68, 70]);
  expect(zipOf(files, "2026-11-26")).toEqual(zipOf(files, "2026-11-26"));
});
