import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { ContextOption } from "../../src/domain/facts/matrix";
import { dataset, workForm } from "../../tooling/support/dataset";
import { CRITERION_IDS, FORM_IDS } from "../support/dataset-ids";

const CONTEXT = fileURLToPath(new URL("../../../shared/source/context.json", import.meta.url));

interface RawOption {
  readonly id: string;
  readonly niveaus: Readonly<Record<string, { readonly niveau: number; readonly regel: number | null }>>;
}

interface Raw {
  readonly aanleidingen: readonly RawOption[];
  readonly partnerregios: readonly RawOption[];
  readonly termijn_bereik: Readonly<
    Record<string, { readonly van: number; readonly tot: number; readonly regel: number }>
  >;
  readonly betwiste_cellen_alternatief: readonly {
    readonly werkvorm: string;
    readonly criterium: string;
    readonly matrix: number;
    readonly tekst: number;
  }[];
  readonly personeel_en_geld: {
    readonly stedenband: { readonly vte_minimum: number; readonly eigen_euro_per_jaar_minimum: number };
    readonly geldband_per_niveau: Readonly<Record<string, number | string>>;
  };
}

describe("term ranges and needs", () => {
  it.each([
    ["stedenband", 3, 3],
    ["jumelage", 3, 3],
    ["indirect-cooperation", 3, 3],
    ["international-youth-work", 2, 3],
    ["private-sector-cooperation", 2, 3],
    ["global-networks", 2, 3],
    ["humanitarian-aid", 1, 2],
    ["short-term-exchange", 1, 2],
  ])("%s takes bands %d to %d", (form, from, to) => {
    expect(workForm(form).term).toMatchObject({ from, to });
  });

  it("knows staff for the stedenband alone", () => {
    expect(workForm("stedenband").needs.fte).toMatchObject({ minimum: 0.5, status: "recommended" });
    expect(dataset.workForms.filter((f) => f.needs.fte !== null)).toHaveLength(1);
  });

  it("takes money from the level of the matrix, marked as our reading", () => {
    for (const { id, cells, needs } of dataset.workForms) {
      const minimum = [0, 0, 5000, 10_000][cells["budget"]?.level ?? 0];
      const status = id === "stedenband" ? "recommended" : "reading";
      expect(needs.euroPerYear, `euro of ${id}`).toMatchObject({ minimum, status });
    }
  });
});

describe.runIf(existsSync(CONTEXT))("our reading of the chapters, as it was written down", () => {
  const raw = existsSync(CONTEXT) ? (JSON.parse(readFileSync(CONTEXT, "utf8")) as Raw) : null;

  /** Option to form to level, without the zeros. */
  function levelsOf(options: readonly ContextOption[]) {
    return options.map((o) => [o.id, Object.fromEntries(Object.entries(o.levels).map(([form, l]) => [form, l.level]))]);
  }

  function theirLevels(options: readonly RawOption[] = []) {
    return options.map(({ id, niveaus }) => {
      const described = Object.entries(niveaus).filter(([, { niveau }]) => niveau > 0);
      return [id, Object.fromEntries(described.map(([form, { niveau }]) => [FORM_IDS[form] ?? "", niveau]))];
    });
  }

  it("has the same occasions and levels", () => {
    expect(levelsOf(dataset.occasions)).toEqual(theirLevels(raw?.aanleidingen));
  });

  it("has the same partner regions and levels", () => {
    expect(levelsOf(dataset.partnerRegions)).toEqual(theirLevels(raw?.partnerregios));
  });

  it("cites a line for every level", () => {
    const levels = [...dataset.occasions, ...dataset.partnerRegions].flatMap((o) => Object.values(o.levels));
    expect(levels.every(({ source }) => source.kind === "chapter" && source.lines.length > 0)).toBe(true);
  });

  it("has the same term ranges", () => {
    for (const [form, { van, tot, regel }] of Object.entries(raw?.termijn_bereik ?? {})) {
      const { term } = workForm(FORM_IDS[form] ?? "");
      expect(term).toMatchObject({ from: van, to: tot, source: { lines: [regel] } });
    }
  });

  it("has the same disputed cells", () => {
    for (const { werkvorm, criterium, matrix, tekst } of raw?.betwiste_cellen_alternatief ?? []) {
      const cell = workForm(FORM_IDS[werkvorm] ?? "").cells[CRITERION_IDS[criterium] ?? ""];
      expect(cell).toMatchObject({ level: matrix, disputed: { level: tekst } });
    }
  });

  it("has the same needs", () => {
    const { stedenband, geldband_per_niveau: bands } = raw?.personeel_en_geld ?? {};
    const { needs } = workForm("stedenband");
    expect(needs.fte?.minimum).toBe(stedenband?.vte_minimum);
    expect(needs.euroPerYear?.minimum).toBe(stedenband?.eigen_euro_per_jaar_minimum);
    expect(workForm("indirect-cooperation").needs.euroPerYear?.minimum).toBe(bands?.["++"]);
    expect(workForm("jumelage").needs.euroPerYear?.minimum).toBe(bands?.["+"]);
  });
});
