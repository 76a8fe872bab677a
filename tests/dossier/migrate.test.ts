import { describe, expect, it } from "vitest";
import { DOSSIER_KIND, DOSSIER_VERSION } from "../../src/domain/answers";
import { readLink } from "../../src/dossier/link";
import { migrate } from "../../src/dossier/migrate";
import { readDossier } from "../../src/dossier/read";
import { dataset } from "../../tooling/support/dataset";

const FORMER = {
  ambitions: { reciprocity: 3, "global-citizenship": "no-opinion", "capacity-building": 0 },
  double: ["reciprocity"],
  term: "1-1",
};
const file = (version: number, answers: object, more: object = {}) => ({
  kind: DOSSIER_KIND,
  version,
  answers,
  ...more,
});
const kinds = (raw: Record<string, unknown>) => migrate(raw, dataset).notes.map(({ kind }) => kind);

describe("a dossier of an older version", () => {
  it.each([1, 2])("%i: no opinion is not asked, and what counted double counts once", (version) => {
    const raw = file(version, FORMER);
    const before = structuredClone(raw);
    expect(migrate(raw, dataset)).toEqual({
      raw: file(DOSSIER_VERSION, { ambitions: { reciprocity: 3, "capacity-building": 0 }, term: "1-1" }),
      notes: [{ kind: "double", given: 3, most: 9 }],
    });
    expect(raw).toEqual(before);
    expect(readDossier(raw, dataset)).toMatchObject({ ok: true, faults: [], notes: [{ kind: "double" }] });
  });

  it.each([2, DOSSIER_VERSION])("%i that gave more points than there are keeps them, with a remark", (version) => {
    const all = { reciprocity: 3, "global-citizenship": 3, "capacity-building": 3, "civil-society-involvement": 3 };
    const reading = readDossier(file(version, { ambitions: all }), dataset);
    expect(reading).toMatchObject({
      ok: true,
      faults: [],
      notes: [{ kind: "points", given: 12, most: 9 }],
      dossier: { answers: { ambitions: all } },
    });
  });

  it("says each remark once, also for scenarios and respondents", () => {
    const entry = { id: "a", name: "A", datasetVersion: "0.1", answers: FORMER };
    const raw = file(2, FORMER, { scenarios: [entry, 7], respondents: [entry] });
    expect(kinds(raw)).toEqual(["double"]);
    const reading = readDossier(raw, dataset);
    expect(reading.ok && reading.dossier.scenarios?.[0]?.answers).not.toHaveProperty("double");
    expect(reading.ok && reading.faults.map(({ path }) => path)).toEqual(["scenarios[1]"]);
  });

  it("without anything to say says nothing", () => {
    expect(kinds(file(1, { double: "none" }))).toEqual([]);
    expect(kinds(file(1, { double: [], ambitions: null }))).toEqual([]);
    expect(kinds(file(DOSSIER_VERSION, FORMER))).toEqual([]);
  });

  it("opens from a link of the first format", () => {
    // Made by the version that wrote format 1, from FORMER with its empty groups.
    const link = "15lZDKwuApqAELYr3gKGBzU-ovsYSGQZAU2HeQXImUUFhqFQLAA";
    const read = readLink(link, dataset);
    expect(read).toMatchObject({
      ok: true,
      reading: {
        ok: true,
        faults: [],
        notes: [{ kind: "double" }],
        dossier: { version: DOSSIER_VERSION, answers: { ambitions: { reciprocity: 3 }, term: "1-1" } },
      },
    });
  });
});
