import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/domain/values/freeze";
import type { Source } from "../../src/domain/facts/source";
import { dataset, municipalities } from "../../tooling/support/dataset";
import { i18n } from "../../tooling/support/words";

const GUIDE = fileURLToPath(new URL("../../../shared/source/keuzemenu-2023.txt", import.meta.url));

/** Every object that is a fact with a source, and every source. */
function sourcesIn(value: unknown, path = ""): { path: string; source: unknown }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "source" ? [{ path, source: inner as unknown }] : sourcesIn(inner, `${path}.${key}`),
  );
}

function isSource(value: unknown): value is Source {
  const source = value as Source | null;
  if (source?.kind === "matrix") return source.page === 4 && source.line > 0;
  if (source?.kind === "chapter") return source.page > 0 && source.lines.length > 0;
  return source?.kind === "public" && source.where !== "";
}

describe("the data set", () => {
  it("holds what the guide holds", () => {
    expect({
      workForms: dataset.workForms.length,
      criteria: dataset.criteria.length,
      practices: dataset.practices.length,
      channels: dataset.channels.length,
      networks: dataset.networks.length,
      notes: dataset.notes.length,
      municipalities: municipalities.length,
      occasions: dataset.occasions.length,
      partnerRegions: dataset.partnerRegions.length,
    }).toEqual({
      workForms: 8,
      criteria: 8,
      practices: 22,
      channels: 40,
      networks: 14,
      notes: 27,
      municipalities: 285,
      occasions: 8,
      partnerRegions: 4,
    });
  });

  it("counts the examples of each form as the guide does", () => {
    const counts = Object.fromEntries(
      dataset.workForms.map((f) => [f.id, dataset.practices.filter((p) => p.form === f.id).length]),
    );
    expect(counts).toEqual({
      stedenband: 3,
      jumelage: 3,
      "international-youth-work": 3,
      "indirect-cooperation": 3,
      "private-sector-cooperation": 3,
      "global-networks": 1,
      "humanitarian-aid": 2,
      "short-term-exchange": 4,
    });
  });

  it("knows the source of every fact", () => {
    const facts = [
      ...dataset.criteria,
      ...dataset.workForms,
      ...dataset.workForms.flatMap((f) => [...Object.values(f.cells), f.term, ...f.amounts, ...f.combinesWith]),
      ...dataset.workForms.flatMap((f) => [f.needs.fte, f.needs.euroPerYear]).filter((need) => need !== null),
      ...[...dataset.occasions, ...dataset.partnerRegions].flatMap((o) => Object.values(o.levels)),
      ...dataset.practices,
      ...dataset.practices.flatMap((p) => p.amounts),
      ...dataset.channels,
      ...dataset.channels.flatMap((c) => c.amounts),
      ...dataset.networks,
      ...dataset.notes,
    ];
    expect(facts.filter((fact) => !isSource(fact.source))).toEqual([]);
    expect(sourcesIn(dataset).filter(({ source }) => !isSource(source))).toEqual([]);
  });

  it("knows when and where the status of a channel was seen", () => {
    for (const channel of dataset.channels) {
      expect(channel.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      const settled = ["own-decision", "per-disaster", "unknown"].includes(channel.status);
      expect(settled || channel.seen.length > 0, `seen of ${channel.id}`).toBe(true);
    }
  });

  it.runIf(existsSync(GUIDE))("cites only lines of the guide that hold text", () => {
    const guide = readFileSync(GUIDE, "utf8").split("\n");
    const blank = sourcesIn(dataset).flatMap(({ path, source }) => {
      const found = source as Source;
      if (found.kind !== "chapter") return [];
      return found.lines.filter((line) => (guide[line - 1] ?? "").trim() === "").map((line) => `${path}: ${line}`);
    });
    // The last line of a chapter may be blank.
    expect(blank.filter((place) => !/^\.workForms\.\d+:/.test(place))).toEqual([]);
  });

  it("is frozen, all of it", () => {
    expect(Object.isFrozen(dataset.workForms[0]?.cells["term"])).toBe(true);
    expect(Object.isFrozen(municipalities[0])).toBe(true);
    expect(() => Object.assign(dataset.worth, { term: 3 })).toThrow(TypeError);
  });

  it("lists forms in the order of the guide and municipalities by name", () => {
    const pages = dataset.workForms.map((f) => (f.source.kind === "chapter" ? f.source.page : 0));
    expect(pages).toEqual([5, 10, 15, 19, 25, 31, 35, 38]);
    const names = municipalities.map((m) => m.name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "nl")));
  });

  it("has a Dutch text for everything", () => {
    expect(Object.keys(i18n.data.workForms)).toHaveLength(8);
  });
});

describe("deepFreeze", () => {
  it("freezes what is inside, also in lists, and gives it back", () => {
    const made = { list: [{ a: 1 }], none: null };
    expect(deepFreeze(made)).toBe(made);
    expect(Object.isFrozen(made.list[0])).toBe(true);
    expect(deepFreeze(null)).toBeNull();
  });
});
