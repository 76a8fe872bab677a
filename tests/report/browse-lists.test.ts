import { assert as check, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ANY_CHANNEL,
  filterChannels,
  STATUS_GROUP_IDS,
  STATUS_GROUPS,
  statusGroup,
} from "../../src/report/browse/channels";
import { SIZE_CLASSES } from "../../src/report/match/types";
import { ANY_EXAMPLE, exampleItems, filterExamples, sizeClass } from "../../src/report/browse/examples";
import { STATUS_ORDER } from "../../src/report/match/channel-status";
import { dataset, municipalities } from "../../tooling/support/dataset";

const items = exampleItems(dataset, municipalities);
const ids = (filters: Partial<typeof ANY_EXAMPLE>, found: readonly string[] | null = null) =>
  filterExamples(items, { ...ANY_EXAMPLE, ...filters }, found).map((item) => item.id);

describe("size classes", () => {
  it.each([
    [0, "small"],
    [9_999, "small"],
    [10_000, "medium"],
    [19_999, "medium"],
    [20_000, "large"],
    [49_999, "large"],
    [50_000, "city"],
    [540_196, "city"],
  ])("%i inhabitants: %s", (inhabitants, expected) => {
    expect(sizeClass(inhabitants)).toBe(expected);
  });

  it("leave no gap", () => {
    for (const [index, { from }] of SIZE_CLASSES.entries()) expect(from).toBe(SIZE_CLASSES[index - 1]?.below ?? 0);
  });
});

describe("examples", () => {
  it("are all there, then the short mentions", () => {
    expect(ids({})).toEqual([...dataset.practices.map((p) => p.id), ...dataset.mentions.map((m) => m.id)]);
  });

  it("are found by the place of the municipality and of the partner", () => {
    expect(ids({ country: "SN" })).toEqual(
      expect.arrayContaining(["deinze-lievegem-kemopodi", "sintniklaas-tambacounda"]),
    );
    expect(ids({ province: "Limburg" })).toEqual(["genk-hlpf"]);
    expect(ids({ size: "small" })).toContain("lichtervelde-ccra");
    expect(ids({ size: "city" })).toContain("oostende-banjul");
  });

  it("without a theme or region in the source, as short mentions are, fall out of those filters", () => {
    const mentions = new Set(dataset.mentions.map((m) => m.id));
    expect(ids({ theme: "waste-circular" }).some((id) => mentions.has(id))).toBe(false);
    expect(ids({ region: "global-south" }).some((id) => mentions.has(id))).toBe(false);
  });

  it("stand in the order of the search, and only those it found", () => {
    expect(ids({ form: "stedenband" }, ["roeselare-dogbo", "trustone", "oostende-banjul"])).toEqual([
      "roeselare-dogbo",
      "oostende-banjul",
    ]);
    expect(ids({}, [])).toEqual([]);
  });

  it("need no list of municipalities, except for its two filters", () => {
    const bare = exampleItems(dataset, []);
    expect(filterExamples(bare, ANY_EXAMPLE, null)).toHaveLength(items.length);
    expect(filterExamples(bare, { ...ANY_EXAMPLE, size: "city" }, null)).toEqual([]);
  });

  it("never grow in number when a filter is added", () => {
    check(
      property(
        constantFrom(...dataset.workForms.map((f) => f.id)),
        constantFrom(...dataset.themes.map((theme) => theme.id)),
        constantFrom(...SIZE_CLASSES.map((c) => c.id)),
        (form, theme, size) => {
          const wide = ids({ form });
          const narrow = ids({ form, theme, size });
          expect(wide).toEqual(expect.arrayContaining(narrow));
        },
      ),
    );
  });
});

describe("channels", () => {
  it("each status has one group", () => {
    const grouped = STATUS_GROUP_IDS.flatMap((id) => [...STATUS_GROUPS[id]]);
    expect(grouped.toSorted()).toEqual(STATUS_ORDER.toSorted());
    for (const status of STATUS_ORDER) expect(STATUS_GROUPS[statusGroup(status)]).toContain(status);
  });

  it("that are over are there when nothing is filtered, last", () => {
    const all = filterChannels(dataset.channels, ANY_CHANNEL);
    expect(all).toHaveLength(dataset.channels.length);
    expect(all.at(-1)?.status).toBe("ended");
    expect(all[0]?.status).toBe("open");
  });

  it("are found by group, form and applicant", () => {
    const over = filterChannels(dataset.channels, { ...ANY_CHANNEL, status: "over" });
    expect(over.every((c) => c.status === "ended" || c.status === "succeeded")).toBe(true);
    const jumelage = filterChannels(dataset.channels, { ...ANY_CHANNEL, form: "jumelage" });
    expect(jumelage.map((c) => c.id)).toContain("eu-town-twinning");
    const towns = filterChannels(dataset.channels, { ...ANY_CHANNEL, applicant: "municipality" });
    expect(towns.length).toBeGreaterThan(0);
    expect(towns.every((c) => c.rules.applicants?.includes("municipality"))).toBe(true);
    const rest = filterChannels(dataset.channels, { ...ANY_CHANNEL, applicant: "not-told" });
    expect(rest.every((c) => c.rules.applicants === undefined)).toBe(true);
  });
});
