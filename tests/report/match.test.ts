import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChannelStatus } from "../../src/domain/dataset";
import { matchChannels, matchNetworks, matchPractices } from "../../src/report/match";
import { anyAnswers } from "../support/arbitraries";
import { dataset, formIds } from "../support/dataset";
import { answersOf } from "../support/dossiers";

describe("matchPractices", () => {
  it("puts the example of the own municipality first, and says why", () => {
    const [first] = matchPractices(dataset, answersOf({ municipality: "36015" }), "stedenband");
    expect(first?.practice.id).toBe("roeselare-dogbo");
    expect(first?.reasons).toEqual(["municipality"]);
  });

  it("names every reason", () => {
    const answers = answersOf({
      municipality: "36011",
      partnerRegion: "europe",
      occasions: ["encounter"],
      themes: ["culture-sport-heritage"],
    });
    const found = matchPractices(dataset, answers, "jumelage").find((m) => m.practice.id === "lichtervelde-ccra");
    expect(found?.reasons).toEqual(["municipality", "region", "occasion", "theme"]);
  });

  it("gives no reason where nothing was answered, and goes by id", () => {
    const matches = matchPractices(dataset, answersOf({ occasions: "none" }), "stedenband");
    expect(matches.every((m) => m.reasons.length === 0)).toBe(true);
    expect(matches.map((m) => m.practice.id)).toEqual(matches.map((m) => m.practice.id).toSorted());
  });

  it("gives every example of a form once, and of no other form", () => {
    const all = formIds.flatMap((form) => matchPractices(dataset, answersOf({}), form).map((m) => m.practice.id));
    expect(all.toSorted()).toEqual(dataset.practices.map((p) => p.id).toSorted());
    expect(matchPractices(dataset, answersOf({}), "moon")).toEqual([]);
  });
});

describe("matchChannels", () => {
  it("puts usable channels first, open ones before closed ones", () => {
    for (const form of formIds) {
      const matches = matchChannels(dataset, answersOf({}), form);
      const usable = matches.map((m) => m.usable);
      expect(usable).toEqual(usable.toSorted((a, b) => Number(b) - Number(a)));
      const open = matches.filter((m) => m.usable).findIndex((m) => m.channel.status === "open");
      expect(open).toBeLessThanOrEqual(0);
    }
  });

  it("keeps channels that ended or are closed to Flanders, marked as not usable", () => {
    const over = formIds
      .flatMap((form) => matchChannels(dataset, answersOf({}), form))
      .filter((m) => m.channel.status === "ended" || m.channel.kind === "not-accessible");
    expect(over.length).toBeGreaterThan(0);
    expect(over.every((m) => !m.usable && !m.unwanted)).toBe(true);
  });

  it("marks grants as unwanted, and puts them last, when no grants are wanted", () => {
    for (const form of formIds) {
      const matches = matchChannels(dataset, answersOf({ money: { grants: "no" } }), form);
      for (const match of matches)
        expect(match.unwanted, `channel ${match.channel.id}`).toBe(match.channel.kind === "external-grant");
      expect(matches.filter((m) => m.unwanted).every((m) => !m.usable)).toBe(true);
    }
  });

  it.each(["yes", "unknown", undefined] as const)("marks nothing as unwanted when the answer is %s", (grants) => {
    const matches = formIds.flatMap((form) => matchChannels(dataset, answersOf({ money: { grants } }), form));
    expect(matches.some((m) => m.unwanted)).toBe(false);
  });

  it("knows where to put every status", () => {
    const form = "stedenband";
    const [channel] = dataset.channels;
    const statuses: ChannelStatus[] = [
      "ended",
      "unknown",
      "open",
      "call-closed",
      "succeeded",
      "ending",
      "open-limited",
    ];
    const channels = statuses.flatMap((status) =>
      channel === undefined ? [] : [{ ...channel, kind: "support" as const, id: status, forms: [form], status }],
    );
    const matches = matchChannels({ ...dataset, channels }, answersOf({}), form);
    expect(matches.map((m) => m.channel.id)).toEqual([
      "open",
      "open-limited",
      "ending",
      "unknown",
      "succeeded",
      // Over: no money can be counted on.
      "call-closed",
      "ended",
    ]);
  });
});

describe("matchNetworks", () => {
  it("gives none when no theme was chosen", () => {
    expect(matchNetworks(dataset, answersOf({}))).toEqual([]);
    expect(matchNetworks(dataset, answersOf({ themes: [] }))).toEqual([]);
  });

  it("gives those that share a theme, most shared themes first", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const chosen = answers.themes ?? [];
        const shared = matchNetworks(dataset, answers).map((n) => n.themes.filter((t) => chosen.includes(t)).length);
        expect(shared.every((count) => count > 0)).toBe(true);
        expect(shared).toEqual(shared.toSorted((a, b) => b - a));
      }),
    );
  });
});
