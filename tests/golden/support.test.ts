import { describe, expect, it } from "vitest";
import { type Answers, NO_ANSWERS } from "../../src/domain/answers";
import { advise } from "../../src/engine/score/advise";
import { findMunicipality } from "../../src/questionnaire/municipality";
import { buildReport } from "../../src/report/build";
import { channelsFor, matchAllChannels } from "../../src/report/match/channels";
import type { ChannelMatch, ChannelVerdict } from "../../src/report/match/types";
import type { Report } from "../../src/report/report";
import { entryDateText, momentText } from "../../src/wording/knowledge/calendar";
import { ownJoiningTexts, stateText } from "../../src/wording/knowledge/knowledge-facts";
import { channelReasonText } from "../../src/wording/knowledge/match";
import { formList } from "../../src/wording/phrases";
import { dataset, municipalities } from "../../tooling/support/dataset";
import { i18n } from "../../tooling/support/words";

const TODAY = "2026-11-26";

/** Ten municipalities: two of each province, from 79 inhabitants to half a million, each with other wishes. */
const WALKS: readonly (Partial<Answers> & { readonly name: string })[] = [
  {
    name: "Herstappe",
    partnerRegion: "global-south",
    occasions: ["local-organisations"],
    themes: ["water-sanitation"],
    ambitions: { "civil-society-involvement": 3, "global-citizenship": 2 },
  },
  {
    name: "Genk",
    partnerRegion: "europe",
    occasions: ["bounded-challenge"],
    themes: ["migration-integration"],
    ambitions: { "capacity-building": 3, reciprocity: 2 },
  },
  {
    name: "Bever",
    partnerRegion: "europe",
    occasions: ["encounter"],
    themes: ["culture-sport-heritage"],
    ambitions: { "civil-society-involvement": 3, reciprocity: 2 },
  },
  {
    name: "Leuven",
    partnerRegion: "no-preference",
    occasions: ["many-cities"],
    themes: ["climate-nature", "food-agriculture"],
    ambitions: { "capacity-building": 3, "political-administrative-involvement": 2 },
  },
  {
    name: "Lichtervelde",
    partnerRegion: "europe",
    occasions: ["encounter"],
    themes: ["culture-sport-heritage"],
    ambitions: { "civil-society-involvement": 3 },
  },
  {
    name: "Roeselare",
    partnerRegion: "global-south",
    occasions: ["own-policy"],
    themes: ["good-governance", "health"],
    ambitions: { "capacity-building": 3, "political-administrative-involvement": 3, reciprocity: 2 },
  },
  {
    name: "Merelbeke-Melle",
    partnerRegion: "global-south",
    occasions: ["young-people"],
    themes: ["education-youth"],
    ambitions: { "global-citizenship": 3 },
  },
  {
    name: "Aalst",
    partnerRegion: "global-south",
    occasions: ["own-policy"],
    themes: ["fair-economy"],
    ambitions: { "private-sector-involvement": 3 },
  },
  {
    name: "Duffel",
    partnerRegion: "global-south",
    occasions: ["disaster"],
    themes: ["health"],
    ambitions: { "political-administrative-involvement": 1 },
  },
  {
    name: "Antwerpen",
    partnerRegion: "elsewhere",
    occasions: ["many-cities", "own-policy"],
    themes: ["good-governance", "climate-nature"],
    ambitions: { "capacity-building": 3, "private-sector-involvement": 2 },
  },
];

const TITLES: Readonly<Record<ChannelVerdict, string>> = {
  fits: "PAST: niets dat wij kennen, staat in de weg",
  check: "EERST NAGAAN",
  not: "PAST NIET",
};

function channelLine({ channel: { id, kind, forms }, reasons }: ChannelMatch): string {
  const why = reasons.map((reason) => `\n      ${channelReasonText(i18n, reason)}`);
  return `  - ${i18n.data.channels[id]?.name} [${i18n.t(`browse.channel.kind_${kind}`)}; ${formList(i18n, forms)}]${why.join("")}`;
}

function channelLines(title: string, matches: readonly ChannelMatch[]): readonly string[] {
  return (["fits", "check", "not"] as const).flatMap((verdict) => {
    const found = matches.filter((match) => match.verdict === verdict);
    return found.length === 0 ? [] : ["", `${title}, ${TITLES[verdict]}`, ...found.map(channelLine)];
  });
}

function restLines({ networks, examples, calendar, municipality }: Report): readonly string[] {
  return [
    "",
    "NETWERKEN",
    ...networks.map((network) => `  - ${network.name}. ${ownJoiningTexts(i18n, network, municipality).join(" ")}`),
    "",
    "VOORBEELDEN",
    ...examples.map(
      ({ practice: { id, state } }) =>
        `  - ${i18n.data.practices[id]?.title}${state === null ? "" : ` (${stateText(i18n, state)})`}`,
    ),
    "",
    "KALENDER",
    ...calendar.dated.map((entry) => `  - ${entryDateText(i18n, entry)}: ${momentText(i18n, entry.moment)}`),
    ...calendar.always.map((moment) => `  - het hele jaar: ${momentText(i18n, moment)}`),
  ];
}

function walk({ name, ...given }: (typeof WALKS)[number]) {
  const municipality = findMunicipality(municipalities, name);
  if (municipality === undefined) throw new Error(name);
  const answers: Answers = { ...NO_ANSWERS, ...given, municipality: municipality.nis };
  const context = { date: TODAY, municipality, municipalities };
  const report = buildReport(dataset, answers, advise(dataset, answers), context);
  const all = matchAllChannels(dataset, answers, context);
  return { municipality, answers, report, all };
}

function textOf(found: (typeof WALKS)[number]): string {
  const { municipality, answers, report, all } = walk(found);
  const funding = channelsFor(
    report.channels,
    report.top.map(({ form }) => form),
  );
  const used = new Set(funding.map(({ channel }) => channel.id));
  const region = i18n.data.partnerRegions[answers.partnerRegion ?? ""]?.name ?? "geen voorkeur";
  return [
    `${municipality.name}, ${municipality.province}, ${i18n.format.number(municipality.population2020)} inwoners, ${TODAY}`,
    `Partner: ${region}. Past het best: ${formList(
      i18n,
      report.top.map(({ form }) => form),
    )}.`,
    ...channelLines("VOOR DEZE VORMEN", funding),
    ...channelLines(
      "VOOR ANDERE VORMEN",
      all.filter(({ channel }) => !used.has(channel.id)),
    ),
    ...restLines(report),
    "",
  ].join("\n");
}

describe.each(WALKS)("$name", (found) => {
  // To renew: vitest -u, then read the difference aloud.
  it("gets the support that it can use, as written out to be read", async () => {
    await expect(textOf(found)).toMatchFileSnapshot(`support/${found.name.toLowerCase()}.txt`);
  });
});
