import { describe, expect, it } from "vitest";
import type { Fee } from "../../src/domain/facts/network";
import type { PracticeState } from "../../src/domain/facts/practice";
import {
  feeText,
  joiningTexts,
  ownJoiningTexts,
  stateSources,
  stateText,
} from "../../src/wording/knowledge/knowledge-facts";
import { dataset, municipalities } from "../../tooling/support/dataset";
import { i18n } from "../../tooling/support/words";

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ");
const state: PracticeState = {
  kind: "runs",
  date: "2025-03",
  checkedOn: "2026-11-26",
  certainty: "high",
  seen: [{ kind: "public", where: "kw.be", date: "2025-03" }],
};

describe("the state of an example", () => {
  it("has the date of its last trace", () => {
    expect(stateText(i18n, state)).toBe("Loopt, laatste spoor: maart 2025");
    expect(stateText(i18n, { ...state, date: null })).toBe("Loopt, bronnen zonder datum");
    expect(stateText(i18n, { ...state, date: null, certainty: "low" })).toBe("Loopt wellicht, bronnen zonder datum");
    expect(stateText(i18n, { ...state, kind: "ended", date: null, seen: [] })).toBe("Afgelopen");
  });

  it("says where it was seen", () => {
    expect(stateSources(i18n, state)).toBe("kw.be (maart 2025)");
    expect(stateSources(i18n, { ...state, seen: [] })).toBeNull();
  });
});

describe("joining a network", () => {
  const fees: readonly (readonly [Fee, string])[] = [
    [{ kind: "none" }, "Lidgeld: geen."],
    [{ kind: "unknown" }, "Lidgeld: niet gevonden."],
    [{ kind: "fixed", euro: 250 }, "Lidgeld: € 250 per jaar."],
    [
      { kind: "per-inhabitant", cents: 0.85, min: 250, max: 15_000 },
      "Lidgeld: 0,85 cent per inwoner per jaar, minstens € 250 en hoogstens € 15.000.",
    ],
    [
      { kind: "steps", steps: [{ upTo: 50_000, euro: 450 }] },
      "Lidgeld per jaar volgens een oude tabel: € 450 tot 50.000 inwoners.",
    ],
  ];

  it.each(fees)("costs %j", (fee, text) => {
    expect(plain(feeText(i18n, fee))).toBe(text);
  });

  it("says from what size, and no fee where nobody can join", () => {
    const texts = (id: string) => {
      const joining = dataset.networks.find((network) => network.id === id)?.joining;
      return joining === null || joining === undefined ? [] : joiningTexts(i18n, joining);
    };
    expect(texts("eurocities")).toEqual([
      "Een gemeente kan zelf lid worden.",
      "Vanaf 50.000 inwoners.",
      "Volwaardig lid vanaf 250.000 inwoners.",
      "Lidgeld: niet gevonden.",
    ]);
    expect(texts("cities-alliance")).toEqual(["Een gemeente kan geen lid worden."]);
  });

  it.each([
    ["climate-alliance", "Herstappe", "Uw gemeente kan lid worden. Lidgeld: € 250 per jaar."],
    ["climate-alliance", "Gent", "Uw gemeente kan lid worden. Lidgeld: € 2.243 per jaar."],
    [
      "climate-alliance",
      null,
      "Uw gemeente kan lid worden. Lidgeld: 0,85 cent per inwoner per jaar, minstens € 250 en hoogstens € 15.000.",
    ],
    ["mufpp", "Herstappe", "Uw gemeente kan lid worden. Lidgeld: geen."],
    ["iclei", "Herstappe", "Uw gemeente kan lid worden. Lidgeld volgens een oude tabel: € 450 per jaar."],
    ["eurocities", "Gent", "Uw gemeente kan lid worden. Lidgeld: niet gevonden."],
    [
      "eurocities",
      "Genk",
      "Uw gemeente is groot genoeg om partner te worden, niet om volwaardig lid te zijn. Lidgeld: niet gevonden.",
    ],
    ["eurocities", null, "Of uw gemeente groot genoeg is, weten we nog niet. Lidgeld: niet gevonden."],
    ["cemr", "Genk", "Een gemeente doet mee via de vereniging van gemeenten. Lidgeld: geen."],
    ["eurocities", "Herstappe", ""],
    ["trustone", "Gent", ""],
  ])("%s, %s: %s", (id, name, text) => {
    const network = dataset.networks.find((one) => one.id === id);
    const municipality = municipalities.find((one) => one.name === name) ?? null;
    if (network === undefined) throw new RangeError(id);
    expect(plain(ownJoiningTexts(i18n, network, municipality).join(" "))).toBe(text);
  });
});
