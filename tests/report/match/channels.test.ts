import * as fc from "fast-check";
import { STATUS_ORDER } from "../../../src/report/match/channel-status";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import type { AccessRules, Channel, ChannelStatus } from "../../../src/domain/facts/channel";
import type { Municipality } from "../../../src/domain/facts/municipality";
import { isOver, matchChannel, matchChannels } from "../../../src/report/match/channels";
import type { ChannelMatch, MatchContext } from "../../../src/report/match/types";
import { anyAnswers } from "../../support/arbitraries";
import { dataset, formIds, municipalities } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { NOWHERE } from "../../support/nowhere";

/** Inhabitants and province, as far as a rule can look. */
function place(population2020: number, province = "Limburg"): MatchContext {
  return { ...NOWHERE, municipality: { nis: "00000", name: "Place", province, population2020 } };
}

function at(name: string): { readonly context: MatchContext; readonly nis: string } {
  const municipality = municipalities.find((m) => m.name === name);
  if (municipality === undefined) throw new RangeError(name);
  return { context: { ...NOWHERE, municipality, municipalities }, nis: municipality.nis };
}

const [first] = dataset.channels;
if (first === undefined) throw new RangeError("no channels");
const PLAIN: Channel = {
  ...first,
  kind: "external-grant",
  status: "open",
  certainty: "high",
  newName: null,
  endsOn: null,
  rules: {},
};

function judge(change: Partial<Channel>, context: MatchContext, answers: Partial<Answers> = {}): ChannelMatch {
  return matchChannel(dataset, answersOf(answers), context, { ...PLAIN, ...change });
}

function byRule(rules: AccessRules, context: MatchContext, answers: Partial<Answers> = {}): ChannelMatch {
  return judge({ rules: { ...rules, source: PLAIN.source } }, context, answers);
}

function kinds({ reasons }: ChannelMatch): string[] {
  return reasons.map((r) => `${r.kind} ${r.effect}`);
}

const anyPlace: fc.Arbitrary<MatchContext> = fc
  .option(fc.constantFrom<Municipality>(...municipalities))
  .map((municipality) => ({ ...NOWHERE, municipality, municipalities }));
const anyChannel = fc.constantFrom(...dataset.channels);

describe("all channels of the guide", () => {
  it("are judged for Roeselare, that looks for a partner in the Global South", () => {
    const { context, nis } = at("Roeselare");
    const answers = answersOf({ municipality: nis, partnerRegion: "global-south", money: { grants: "yes" } });
    const table = Object.fromEntries(
      dataset.channels.map((channel) => {
        const match = matchChannel(dataset, answers, context, channel);
        return [channel.id, [match.verdict, ...kinds(match)].join(", ")];
      }),
    );
    expect(table).toEqual({
      afrifoodlinks: "not, not-accessible stops",
      amif: "not, status stops, applicant check, conditions check",
      "cities4cities-matching": "not, partner-region stops",
      dear: "not, status stops, applicant check",
      "enabel-solidare-hub": "not, status stops",
      "erasmus-small-scale": "not, partner-region stops, status check, conditions check",
      "eu-fund-guide": "check, status check",
      "eu-psc": "not, status stops",
      "eu-town-twinning": "not, status stops, partner-region stops, conditions check",
      "eui-city-to-city": "not, partner-region stops, conditions check",
      "european-solidarity-corps": "check, status check",
      "federal-vvsg": "check, status check",
      "g-stic": "not, applicant stops, status check",
      "ideal-netherlands": "not, not-accessible stops",
      inclucities: "not, status stops",
      "interreg-fwvl-microprojects": "not, partner-region stops, status check, conditions check",
      "interreg-meuse-rhine-spf": "not, province stops, partner-region stops, conditions check",
      "interreg-vlaanderen-nederland": "not, partner-region stops, status check, conditions check",
      iuc: "not, too-small stops, status check",
      "jint-bataljong": "fits",
      "kbs-enterprises-sdgs": "not, status stops, applicant stops",
      "limburg-global-cooperation": "not, province stops, status check",
      "municipal-emergency-regulation": "fits",
      "municipal-fourth-pillar-regulation": "fits",
      "municipal-international-regulation": "fits",
      "municipal-twinning-regulation": "fits",
      "oost-vlaanderen-educational-offer": "not, province stops, status check",
      "oost-vlaanderen-local-global-policy": "not, province stops, status check, conditions check",
      "oost-vlaanderen-projects-south": "not, province stops, status check",
      "province-antwerp": "not, province stops, status check",
      "province-west-flanders": "check, status check",
      scholenbanden: "not, applicant stops, status check",
      taiex: "not, not-accessible stops",
      "twelve-twelve": "check, status check",
      "twinning-fundraising": "fits",
      "urbact-networks": "not, status stops, partner-region stops, conditions check",
      "vvsg-sdg": "not, status stops, partner-country check, conditions check",
      "water-for-development": "not, status stops, applicant check, conditions check",
      "west-flanders-city-link": "check, status check",
      "west-flanders-global-citizenship": "check, status check",
    });
    expect(Object.keys(table)).toHaveLength(40);
  });

  it("offer the grants of a province to its own municipalities alone", () => {
    const offered = dataset.channels.flatMap((channel) =>
      municipalities
        .filter(
          (own) => matchChannel(dataset, answersOf({}), { ...NOWHERE, municipality: own }, channel).verdict !== "not",
        )
        .map(({ province }) => ({ id: channel.id, province, allowed: channel.rules.provinces })),
    );
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter(({ province, allowed }) => allowed !== undefined && !allowed.includes(province))).toEqual([]);
  });

  it("say where each rule and each status stands", () => {
    fc.assert(
      fc.property(anyAnswers, anyPlace, anyChannel, (answers, context, channel) => {
        for (const reason of matchChannel(dataset, answers, context, channel).reasons)
          expect(reason.source === null).toBe(reason.kind === "unwanted");
      }),
    );
  });

  it("never fit when they have ended or their call is closed", () => {
    const over = dataset.channels.filter((channel) => isOver(channel, NOWHERE.date));
    fc.assert(
      fc.property(anyAnswers, anyPlace, fc.constantFrom(...over), (answers, context, channel) => {
        expect(matchChannel(dataset, answers, context, channel).verdict).toBe("not");
      }),
    );
    expect(over.map((channel) => channel.id)).toEqual(
      dataset.channels.filter((c) => c.kind === "not-accessible" || /ended|closed/.test(c.status)).map((c) => c.id),
    );
  });

  it("are never excluded by what is not known", () => {
    fc.assert(
      fc.property(anyAnswers, anyPlace, anyChannel, (answers, context, channel) => {
        const known = matchChannel(dataset, answers, context, channel);
        const { municipality: _m, partnerRegion: _p, money: _e, ...rest } = answers;
        const blank = matchChannel(dataset, { ...rest, money: {} }, NOWHERE, channel);
        const stops = (match: ChannelMatch) => match.reasons.filter((r) => r.effect === "stops").map((r) => r.kind);
        for (const kind of stops(blank)) expect(["status", "not-accessible", "applicant"]).toContain(kind);
        // What stops in the dark stops in the light too.
        expect(stops(known)).toEqual(expect.arrayContaining(stops(blank)));
      }),
    );
  });

  it("have a verdict that follows from the reasons, what stops first", () => {
    fc.assert(
      fc.property(anyAnswers, anyPlace, anyChannel, (answers, context, channel) => {
        const { verdict, reasons } = matchChannel(dataset, answers, context, channel);
        const effects = reasons.map((r) => r.effect);
        expect(effects).toEqual(effects.toSorted((a, b) => Number(a === "check") - Number(b === "check")));
        expect(verdict).toBe(effects[0] === "stops" ? "not" : effects[0] === "check" ? "check" : "fits");
      }),
    );
  });
});

describe("the rules, one by one", () => {
  it.each([
    [100_000, "not", ["too-small stops"]],
    [100_001, "fits", []],
  ] as const)("asks for more than 100,000 inhabitants: %i", (inhabitants, verdict, reasons) => {
    const match = byRule({ minInhabitants: 100_000 }, place(inhabitants));
    expect(match.verdict).toBe(verdict);
    expect(kinds(match)).toEqual(reasons);
  });

  it.each([
    [150_000, "fits"],
    [150_001, "not"],
  ] as const)("allows at most 150,000 inhabitants: %i", (inhabitants, verdict) => {
    expect(byRule({ maxInhabitants: 150_000 }, place(inhabitants)).verdict).toBe(verdict);
  });

  it("never excludes a small municipality where several may count together", () => {
    fc.assert(
      fc.property(fc.nat(600_000), fc.integer({ min: 1, max: 600_000 }), (inhabitants, minInhabitants) => {
        const match = byRule({ minInhabitants, together: true }, place(inhabitants));
        expect(match.verdict).toBe(inhabitants > minInhabitants ? "fits" : "check");
        const alone = byRule({ minInhabitants }, place(inhabitants)).verdict;
        expect(alone).toBe(inhabitants > minInhabitants ? "fits" : "not");
      }),
    );
  });

  it("tells a municipality that was not filled in from one that is not in the list", () => {
    const untold = (answers: Partial<Answers>) => byRule({ minInhabitants: 1000 }, NOWHERE, answers).reasons[0];
    expect(untold({})).toMatchObject({ kind: "municipality", rule: "inhabitants", untold: "not-answered" });
    expect(untold({ municipality: "99999" })).toMatchObject({ untold: "not-known", effect: "check" });
  });

  it("goes by province", () => {
    expect(byRule({ provinces: ["Limburg"] }, place(1)).verdict).toBe("fits");
    expect(kinds(byRule({ provinces: ["Antwerpen"] }, place(1)))).toEqual(["province stops"]);
    expect(byRule({ provinces: ["Antwerpen"] }, NOWHERE).verdict).toBe("check");
  });

  it("goes by the administrative district within a province", () => {
    const rules = { provinces: ["Limburg"], arrondissements: ["Tongeren"] };
    const inDistrict = (arrondissement?: string): MatchContext => {
      const { municipality } = place(1);
      return { ...NOWHERE, municipality: municipality === null ? null : { ...municipality, arrondissement } };
    };
    expect(byRule(rules, inDistrict("Tongeren")).verdict).toBe("fits");
    expect(kinds(byRule(rules, inDistrict("Hasselt")))).toEqual(["arrondissement stops"]);
    expect(byRule(rules, inDistrict()).verdict).toBe("check");
    expect(byRule(rules, NOWHERE).verdict).toBe("check");
  });

  it("ends on the day after its last day", () => {
    const on = (date: string) => judge({ endsOn: "2026-12-31" }, { ...place(1), date }).verdict;
    expect([on("2026-12-31"), on("2027-01-01")]).toEqual(["fits", "not"]);
    expect(isOver({ ...PLAIN, endsOn: "2026-12-31" }, "2027-01-01")).toBe(true);
  });

  it.each([
    [["municipality", "school"], "fits", []],
    [["consortium"], "check", ["applicant check"]],
    [["company", "consortium"], "check", ["applicant check"]],
    [["company", "association"], "not", ["applicant stops"]],
  ] as const)("goes by who applies: %j", (applicants, verdict, reasons) => {
    const match = byRule({ applicants }, place(1));
    expect(match.verdict).toBe(verdict);
    expect(kinds(match)).toEqual(reasons);
  });

  it.each([
    ["europe", "not", ["partner-region stops"]],
    ["no-partner", "not", ["partner-region stops"]],
    ["global-south", "check", ["partner-country check"]],
    ["no-preference", "check", ["partner-country check"]],
    [undefined, "check", ["partner-country check"]],
  ] as const)("goes by the partner: %s", (partnerRegion, verdict, reasons) => {
    const rules = { partnerRegions: ["global-south"], partnerCountries: ["BJ", "RW"] };
    const match = byRule(rules, place(1), { partnerRegion });
    expect(match.verdict).toBe(verdict);
    expect(kinds(match)).toEqual(reasons);
  });

  it("asks for a partner region that was left open", () => {
    const rules = { partnerRegions: ["europe"] };
    expect(kinds(byRule(rules, place(1)))).toEqual(["partner-open check"]);
    expect(byRule(rules, place(1), { partnerRegion: "europe" }).verdict).toBe("fits");
  });

  it("does not judge the conditions of a project, and says of which call they are", () => {
    expect(byRule({ minParticipants: 50, year: 2024 }, place(1)).reasons[0]).toMatchObject({
      kind: "conditions",
      year: 2024,
    });
    expect(byRule({ delegation: 3 }, place(1)).reasons[0]).toMatchObject({ kind: "conditions", year: null });
  });

  it("marks a rule that is our reading", () => {
    const match = byRule({ provinces: ["Antwerpen"], reading: true }, place(1));
    expect(match.reasons[0]).toMatchObject({ reading: true, source: PLAIN.source });
  });

  it("leaves grants out only when none are wanted", () => {
    for (const grants of ["yes", "unknown", undefined] as const)
      expect(judge({}, place(1), { money: { grants } }).verdict).toBe("fits");
    expect(kinds(judge({}, place(1), { money: { grants: "no" } }))).toEqual(["unwanted stops"]);
    expect(judge({ kind: "support" }, place(1), { money: { grants: "no" } }).verdict).toBe("fits");
  });

  it("does not count on a check of long ago, or on a status that is not sure", () => {
    const late = { ...place(1), date: "2027-11-24" };
    expect(kinds(judge({ checkedOn: "2026-11-23" }, late))).toEqual(["old-check check"]);
    expect(judge({ checkedOn: "2026-11-24" }, late).verdict).toBe("fits");
    expect(kinds(judge({ certainty: "low" }, place(1)))).toEqual(["unsure check"]);
  });

  it.each([
    ["open", "fits"],
    ["own-decision", "fits"],
    ["open-limited", "check"],
    ["per-disaster", "check"],
    ["ending", "check"],
    ["unknown", "check"],
    ["recurring", "check"],
    ["succeeded", "check"],
    ["programme-open-call-closed", "not"],
    ["call-closed", "not"],
    ["ended", "not"],
  ] as const)("goes by the status: %s", (status, verdict) => {
    expect(judge({ status }, place(1)).verdict).toBe(verdict);
  });
});

describe("matchChannels", () => {
  it("gives every channel of a form once, what fits first, then by status", () => {
    const all = formIds.flatMap((form) => {
      const matches = matchChannels(dataset, answersOf({}), [form], NOWHERE);
      const verdicts = matches.map((m) => ["fits", "check", "not"].indexOf(m.verdict));
      expect(verdicts).toEqual(verdicts.toSorted((a, b) => a - b));
      return matches.map((m) => m.channel.id);
    });
    expect(new Set(all)).toEqual(new Set(dataset.channels.map((c) => c.id)));
    expect(matchChannels(dataset, answersOf({}), ["moon"], NOWHERE)).toEqual([]);
  });

  it("knows where to put every status", () => {
    const statuses: ChannelStatus[] = ["ended", "unknown", "open", "call-closed", "succeeded", "ending"];
    const channels = statuses.map((status) => ({ ...PLAIN, id: status, forms: ["stedenband"], status }));
    const matches = matchChannels({ ...dataset, channels }, answersOf({}), ["stedenband"], NOWHERE);
    expect(matches.map((m) => m.channel.id)).toEqual([
      "open",
      "ending",
      "unknown",
      "succeeded",
      "call-closed",
      "ended",
    ]);
    expect(new Set(STATUS_ORDER).size).toBe(11);
  });
});
