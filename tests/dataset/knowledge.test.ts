import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Amount } from "../../src/domain/facts/amount";
import type { Link } from "../../src/domain/facts/link";
import type { Source } from "../../src/domain/facts/source";
import { citedLines, dataset, municipalities } from "../../tooling/support/dataset";
import { objectsIn } from "./provenance";
import { i18n } from "../../tooling/support/words";

const source = (name: string): string => fileURLToPath(new URL(`../../../shared/source/${name}`, import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(source(name), "utf8"));
const hasSources = existsSync(source("places.json"));

describe("what the data set holds", () => {
  it("counts as the sources do", () => {
    const kinds = (kind: string) => dataset.publications.filter((p) => p.kind === kind).length;
    expect({
      practices: dataset.practices.length,
      mentions: dataset.mentions.length,
      newer: kinds("newer"),
      calendar: dataset.calendar.length,
      risks: dataset.risks.length,
      models: dataset.models.length,
      bodies: dataset.bodies.length,
      channels: dataset.channels.length,
      networks: dataset.networks.length,
      literature: kinds("literature"),
      footnote: kinds("footnote"),
      furtherReading: kinds("further-reading"),
      places: dataset.places.length,
      glossary: dataset.glossary.length,
      municipalities: municipalities.length,
      notes: dataset.notes.length,
    }).toEqual({
      practices: 22,
      mentions: 7,
      newer: 2,
      calendar: 24,
      risks: 13,
      models: 14,
      bodies: 31,
      // 25 of the guide, of which the one of the provinces was split, and 16 found since.
      channels: 40,
      networks: 14,
      literature: 18,
      footnote: 3,
      furtherReading: 13,
      places: 64,
      glossary: 50,
      municipalities: 285,
      notes: 27,
    });
  });

  it("says after how many months a fact is old", () => {
    expect(dataset.staleAfterMonths).toEqual({ funding: 12, amounts: 36, review: 12 });
  });

  it("starts a plan with the years of the term of office and the cost of an FTE, recounted from its basis", () => {
    expect(dataset.planning).toMatchObject({
      ftePerYear: { euro: 74_300, year: 2020, reading: true, basis: { euro: 130_000, months: 21 } },
      firstYear: 2026,
      lastYear: 2031,
    });
    const cost = dataset.planning?.ftePerYear;
    expect(Math.round((((cost?.basis.euro ?? 0) / (cost?.basis.months ?? 1)) * 12) / 100) * 100).toBe(cost?.euro);
  });
});

describe("what refers to something else", () => {
  const codes = new Set(municipalities.map((m) => m.nis));
  const forms = new Set(dataset.workForms.map((f) => f.id));

  it("is an example or a mention of a form and municipalities that exist", () => {
    for (const { id, form, municipalities: nis } of [...dataset.practices, ...dataset.mentions]) {
      expect(form === null || forms.has(form), id).toBe(true);
      expect(nis.filter((code) => !codes.has(code))).toEqual([]);
    }
  });

  it("is a risk, of which every form has three or more, and one about how it ends", () => {
    const endings = [
      "support-ends",
      "programme-ends",
      "association-stops",
      "network-sleeps",
      "ending-well",
      "buyer-leaves",
    ];
    for (const form of forms) {
      const own = dataset.risks.filter((risk) => risk.forms.includes(form)).map(({ id }) => id);
      expect(own.length, form).toBeGreaterThanOrEqual(3);
      expect(
        own.filter((id) => endings.includes(id)),
        form,
      ).not.toEqual([]);
    }
  });

  it("is a place with examples or mentions that exist", () => {
    const practices = new Set(dataset.practices.map((p) => p.id));
    const mentions = new Set(dataset.mentions.map((m) => m.id));
    for (const place of dataset.places) {
      expect(place.practices.length + place.mentions.length, place.id).toBeGreaterThan(0);
      expect(place.practices.filter((id) => !practices.has(id))).toEqual([]);
      expect(place.mentions.filter((id) => !mentions.has(id))).toEqual([]);
      expect(i18n.data.precisions[place.precision]?.name, place.id).toBeTruthy();
    }
  });

  it("leaves no mention, and only these examples, without a place", () => {
    const placed = new Set(dataset.places.flatMap((place) => [...place.practices, ...place.mentions]));
    const unplaced = [...dataset.practices, ...dataset.mentions].filter(({ id }) => !placed.has(id));
    // A Dutch programme and a European one, without places in the source.
    expect(unplaced.map(({ id }) => id)).toEqual(["ideal-vng", "unites"]);
  });

  it("is a note, and each note is attached to a fact", () => {
    const attached = new Set(
      objectsIn(dataset).flatMap(({ value }) => (Array.isArray(value["notes"]) ? (value["notes"] as string[]) : [])),
    );
    const notes = objectsIn(dataset.notes).map(({ value }) => value["id"]);
    expect(notes.filter((id) => !attached.has(String(id)))).toEqual([]);
  });
});

describe("amounts", () => {
  const all: readonly Amount[] = [...dataset.workForms, ...dataset.practices, ...dataset.channels].flatMap(
    (item) => item.amounts,
  );

  it("are numbers with a unit, and a year or none", () => {
    for (const { id, min, max, unit, year } of all) {
      expect(Number.isFinite(min) && min > 0 && min <= max, id).toBe(true);
      expect(unit, id).not.toBe("");
      expect(year === null || (Number.isInteger(year) && year > 1990 && year < 2030), id).toBe(true);
    }
  });

  it("say per what the euros are, except where the guide does not", () => {
    const money = all.filter((amount) => amount.unit.startsWith("eur"));
    const without = money.filter((amount) => amount.unit === "eur").map((amount) => amount.id);
    expect([...new Set(without)]).toEqual(["indirect-project-grants"]);
  });

  it("are marked where the number is our reading", () => {
    const readings = new Set(all.filter((amount) => amount.reading).map((amount) => amount.id));
    expect([...readings].toSorted()).toEqual(["indirect-project-grants", "relief-grant"]);
    for (const id of readings) expect(i18n.data.amounts[id]?.label).toMatch(/zo lezen de makers het/);
  });
});

describe("channels", () => {
  it("have the rules that were found, each with where it stands", () => {
    const rules = dataset.channels.filter((c) => Object.keys(c.rules).length > 0);
    expect(Object.fromEntries(rules.map(({ id, rules: { source: _where, ...rest } }) => [id, rest]))).toEqual({
      amif: { applicants: ["consortium"], minPartners: 4, minCountries: 5, year: 2023 },
      "cities4cities-matching": {
        applicants: ["municipality"],
        partnerRegions: ["europe"],
        partnerCountries: ["UA"],
      },
      dear: { applicants: ["consortium"] },
      "erasmus-small-scale": {
        applicants: ["municipality", "association", "school"],
        partnerRegions: ["europe"],
        minPartners: 1,
        minCountries: 2,
        year: 2025,
      },
      "eu-town-twinning": {
        applicants: ["municipality", "association"],
        partnerRegions: ["europe"],
        minParticipants: 50,
        minForeignParticipants: 25,
        minCountries: 2,
        year: 2024,
      },
      "eui-city-to-city": {
        applicants: ["municipality"],
        partnerRegions: ["europe"],
        minPartners: 1,
        minCountries: 2,
        urban: true,
      },
      "european-solidarity-corps": { applicants: ["municipality", "association"], reading: true },
      "federal-vvsg": { applicants: ["municipality"], partnerRegions: ["global-south"], reading: true },
      "g-stic": { applicants: ["company", "association"], year: 2024 },
      "interreg-fwvl-microprojects": {
        applicants: ["municipality", "association", "school"],
        partnerRegions: ["europe"],
        partnerCountries: ["FR"],
        provinces: ["West-Vlaanderen", "Oost-Vlaanderen"],
        arrondissements: [
          "Brugge",
          "Diksmuide",
          "Gent",
          "Ieper",
          "Kortrijk",
          "Oostende",
          "Oudenaarde",
          "Roeselare",
          "Tielt",
          "Veurne",
        ],
        minPartners: 1,
        year: 2018,
      },
      "interreg-meuse-rhine-spf": {
        provinces: ["Limburg"],
        partnerRegions: ["europe"],
        minCountries: 2,
        reading: true,
      },
      "interreg-vlaanderen-nederland": {
        partnerRegions: ["europe"],
        partnerCountries: ["NL"],
        minPartners: 1,
        year: 2022,
      },
      // The call of 2021 let no municipalities count together.
      iuc: { minInhabitants: 100_000, year: 2021 },
      "kbs-enterprises-sdgs": { applicants: ["company"] },
      "limburg-global-cooperation": { provinces: ["Limburg"], partnerRegions: ["global-south"] },
      "oost-vlaanderen-educational-offer": { applicants: ["municipality"], provinces: ["Oost-Vlaanderen"] },
      "oost-vlaanderen-local-global-policy": {
        applicants: ["municipality", "association"],
        provinces: ["Oost-Vlaanderen"],
        minPartners: 2,
      },
      "oost-vlaanderen-projects-south": {
        applicants: ["association", "municipality"],
        provinces: ["Oost-Vlaanderen"],
        partnerRegions: ["global-south"],
      },
      "province-antwerp": { applicants: ["municipality"], provinces: ["Antwerpen"] },
      "province-west-flanders": { provinces: ["West-Vlaanderen"], reading: true },
      scholenbanden: { applicants: ["school"], partnerRegions: ["global-south"] },
      "urbact-networks": { applicants: ["municipality"], partnerRegions: ["europe"], minPartners: 5, year: 2025 },
      "vvsg-sdg": {
        applicants: ["municipality"],
        partnerCountries: ["BJ", "RW"],
        partnerRegions: ["global-south"],
        delegation: 3,
        year: 2023,
      },
      "water-for-development": { applicants: ["consortium"], minPartners: 3, year: 2021 },
      "west-flanders-city-link": { applicants: ["municipality"], provinces: ["West-Vlaanderen"] },
      "west-flanders-global-citizenship": { provinces: ["West-Vlaanderen"] },
    });
  });

  it("end on the day that is published", () => {
    const ends = dataset.channels.filter((c) => c.endsOn !== null).map((c) => [c.id, c.endsOn]);
    expect(Object.fromEntries(ends)).toEqual({
      afrifoodlinks: "2026-11-30",
      "erasmus-small-scale": "2027-12-31",
      "european-solidarity-corps": "2027-12-31",
      "federal-vvsg": "2026-12-31",
      inclucities: "2022-12-31",
      "interreg-fwvl-microprojects": "2027-12-31",
      "interreg-meuse-rhine-spf": "2027-12-31",
      "urbact-networks": "2027-12-31",
      "west-flanders-global-citizenship": "2027-12-31",
    });
  });

  it("leave four municipalities above the threshold of IURC", () => {
    const most = dataset.channels.find((c) => c.id === "iuc")?.rules.minInhabitants ?? Infinity;
    const above = municipalities.filter((m) => m.population2020 > most).map((m) => m.name);
    expect(above).toEqual(["Antwerpen", "Brugge", "Gent", "Leuven"]);
  });
});

describe("goals, publications and notes", () => {
  it("has the goals that the guide names by number", () => {
    const named = dataset.practices.filter((p) => p.sdgs.length > 0).map((p) => [p.id, p.sdgs]);
    expect(named).toEqual([
      ["provincie-antwerpen-bos", [1, 13, 15]],
      ["vvsg-sdg-partnerschappen", [16]],
    ]);
  });
});

describe("addresses and states", () => {
  const certainties = (items: readonly { readonly link: Link | null }[]) =>
    countBy(items, ({ link }) => link?.certainty);
  const countBy = <T>(items: readonly T[], keyOf: (item: T) => string | undefined) => {
    const counts: Record<string, number> = {};
    for (const item of items) {
      const key = keyOf(item) ?? "nothing";
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  };

  it("count: every fact has an address, or says that there is none", () => {
    expect({
      channels: certainties(dataset.channels),
      networks: certainties(dataset.networks),
      practices: certainties(dataset.practices),
      mentions: certainties(dataset.mentions),
      publications: certainties(dataset.publications),
      bodies: certainties(dataset.bodies),
      models: certainties(dataset.models),
    }).toEqual({
      channels: { opened: 30, named: 3, "home-page": 6, none: 1 },
      networks: { opened: 12, "home-page": 2 },
      practices: { opened: 18, "home-page": 1, none: 3 },
      mentions: { opened: 5, none: 2 },
      publications: { opened: 19, named: 2, "home-page": 3, none: 12 },
      bodies: { opened: 21, named: 2, "home-page": 7, none: 1 },
      models: { opened: 14 },
    });
  });

  it("lead to no unsafe address, document copy or personal page", () => {
    const linked = [
      ...dataset.channels,
      ...dataset.networks,
      ...dataset.practices,
      ...dataset.mentions,
      ...dataset.publications,
      ...dataset.bodies,
      ...dataset.models,
    ];
    const urls = linked.flatMap(({ link }) => (link === null || link.certainty === "none" ? [] : [link.url]));
    expect(urls.length).toBeGreaterThan(100);
    expect(urls.filter((url) => !url.startsWith("https://"))).toEqual([]);
    expect(urls.filter((url) => /docplayer|studylib|docslib|expydoc|tinnerombouts/.test(url))).toEqual([]);
  });

  it("say of each example whether it still runs", () => {
    expect(countBy(dataset.practices, ({ state }) => state?.kind)).toEqual({
      runs: 5,
      ending: 3,
      ended: 6,
      unknown: 8,
    });
    expect(countBy(dataset.mentions, ({ state }) => state?.kind)).toEqual({ ended: 1, unknown: 6 });
  });
});

describe.runIf(hasSources)("as it was written down", () => {
  it("has the same points", () => {
    interface Raw {
      readonly plaatsen: readonly {
        readonly id: string;
        readonly land: string;
        readonly lat: number;
        readonly lon: number;
        readonly voorbeelden: readonly string[];
      }[];
    }
    const theirs = (read("places.json") as Raw).plaatsen.map((p) => [p.id, p.land, p.lat, p.lon, [...p.voorbeelden]]);
    const ours = dataset.places.map((p) => [p.id, p.country, p.latitude, p.longitude, [...p.practices, ...p.mentions]]);
    // Its point came from lists without a known licence: ours is a neighbouring town of GeoNames.
    const free = (points: readonly (readonly unknown[])[]) => points.filter(([id]) => id !== "za-kpota");
    expect(free(ours)).toEqual(free(theirs));
    expect(ours.length).toBe(theirs.length);
  });

  it("gives a point only where its licence is known", () => {
    for (const { id, credit } of dataset.places) expect(credit, id).toMatch(/\(CC BY(-SA)?( 4\.0)?\)$/);
  });

  it("has the same terms, and the same that were seen in a source", () => {
    interface Raw {
      readonly termen: readonly Readonly<Record<"nl" | "fr" | "en" | "de" | "controle", string>>[];
    }
    const theirs = (read("termen.json") as Raw).termen;
    expect(dataset.glossary.map(({ names: { nl, fr, en, de } }) => [nl, fr, en, de])).toEqual(
      theirs.map(({ nl, fr, en, de }) => [nl, fr.replaceAll("'", "’"), en, de]),
    );
    expect(dataset.glossary.map((term) => term.checked)).toEqual(
      theirs.map(({ controle }) => controle.startsWith("bevestigd")),
    );
  });

  it("has the same mentions, with their lines", () => {
    interface Raw {
      readonly korte_vermeldingen: readonly { readonly id: string; readonly regels: readonly number[] }[];
      readonly literatuur: readonly { readonly jaar: number; readonly titel: string }[];
    }
    const { korte_vermeldingen: mentions, literatuur } = read("seed-facts.json") as Raw;
    for (const { id, regels } of mentions) {
      const found = dataset.mentions.find((m) => m.id === id)?.source;
      expect(citedLines(found), id).toEqual(expect.arrayContaining([...regels]));
    }
    const literature = dataset.publications.filter((p) => p.kind === "literature");
    expect(literature.map((p) => p.year)).toEqual(literatuur.map((p) => p.jaar));
  });

  it("has every example with the numbers that the guide gives, every channel and every network, at their lines", () => {
    interface Facts {
      readonly praktijkvoorbeelden: readonly {
        readonly id: string;
        readonly regels: readonly [number, number];
        readonly bedragen: readonly { readonly bedrag?: number; readonly min?: number; readonly max?: number }[];
      }[];
      readonly kanalen: readonly { readonly id: string; readonly regels: readonly number[] }[];
      readonly netwerken: readonly { readonly naam: string; readonly regel: number | readonly number[] }[];
    }
    const theirs = read("seed-facts.json") as Facts;
    const linesOf = (fact: { readonly source: Source }) => citedLines(fact.source);
    for (const { id, regels, bedragen } of theirs.praktijkvoorbeelden) {
      const ours = dataset.practices.find((practice) => practice.id === id);
      const lines = ours === undefined ? [] : linesOf(ours);
      expect(
        lines.some((line) => line >= regels[0] && line <= regels[1]),
        id,
      ).toBe(true);
      const numbers = bedragen
        .map(({ bedrag, min, max }) => ({ min: bedrag ?? min, max: bedrag ?? max }))
        .filter((number) => number.min !== undefined);
      for (const number of numbers) expect(ours?.amounts, id).toContainEqual(expect.objectContaining(number) as Amount);
    }
    const without = theirs.kanalen.filter(
      ({ regels }) => !dataset.channels.some((channel) => regels.every((line) => linesOf(channel).includes(line))),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
    for (const { naam, regel } of theirs.netwerken)
      expect(
        dataset.networks.some((network) => [regel].flat().some((line) => linesOf(network).includes(line))),
        naam,
      ).toBe(true);
  });
});
