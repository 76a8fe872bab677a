import { describe, expect, it } from "vitest";
import { dataset } from "../../tooling/support/dataset";
import { isSourced, objectsIn, PROVENANCE } from "./provenance";

const all = objectsIn(dataset);
const lacking = all.filter((found) => !isSourced(found));

describe("where the facts come from", () => {
  it("is laid down for every kind of object in the data set", () => {
    const kinds = [...new Set(all.map((found) => found.kind))];
    expect(kinds.filter((kind) => !PROVENANCE.has(kind))).toEqual([]);
    expect([...PROVENANCE.keys()].filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it("is told by every fact, except the terms that we translated ourselves", () => {
    expect(lacking.filter((found) => !found.path.startsWith("glossary.")).map((found) => found.path)).toEqual([]);
    expect(lacking).toHaveLength(dataset.glossary.filter((term) => !term.checked).length);
  });

  it("is a public page with its date for the status of a channel, except for these", () => {
    const unseen = dataset.channels.filter((channel) => channel.seen.length === 0);
    expect(unseen.map((channel) => `${channel.id}: ${channel.status}, ${channel.certainty}`)).toEqual([
      "twinning-fundraising: own-decision, medium",
    ]);
    expect(dataset.channels.filter((channel) => channel.checkedOn === "")).toEqual([]);
  });
});

describe("the walk itself", () => {
  it("names a fact that lost its source", () => {
    const broken = structuredClone(dataset) as unknown as { practices: { id: string; source?: unknown }[] };
    delete broken.practices[3]?.source;
    const found = objectsIn(broken).filter((fact) => !isSourced(fact) && !fact.path.startsWith("glossary."));
    expect(found.map((fact) => fact.path)).toEqual([`practices.${broken.practices[3]?.id}`]);
  });

  it("does not accept an empty source, or a kind of fact that nobody described", () => {
    const fact = (source: unknown) => ({ path: "networks.a", kind: "networks.*", value: { source } });
    expect(isSourced(fact({ kind: "chapter", page: 3, lines: [] }))).toBe(false);
    expect(isSourced(fact({ kind: "public", where: "", date: null }))).toBe(false);
    expect(isSourced(fact({ kind: "matrix", page: 4, line: 75 }))).toBe(true);
    expect(isSourced({ path: "novelties.a", kind: "novelties.*", value: {} })).toBe(false);
  });
});
