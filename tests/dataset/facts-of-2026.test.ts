import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import type { Link } from "../../src/domain/facts/link";
import { isOver, matchChannel } from "../../src/report/match/channels";
import { dataset, municipalities } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";
import { i18n } from "../../tooling/support/words";

const TODAY = "2026-12-01";

/** The channels of the guide; that of "the provinces" became one for each province that has money. */
const GUIDE = [
  "afrifoodlinks",
  "amif",
  "dear",
  "eu-fund-guide",
  "eu-psc",
  "eu-town-twinning",
  "federal-vvsg",
  "g-stic",
  "ideal-netherlands",
  "inclucities",
  "iuc",
  "jint-bataljong",
  "kbs-enterprises-sdgs",
  "municipal-emergency-regulation",
  "municipal-fourth-pillar-regulation",
  "municipal-international-regulation",
  "municipal-twinning-regulation",
  "province-antwerp",
  "province-west-flanders",
  "taiex",
  "twelve-twelve",
  "twinning-fundraising",
  "vvsg-sdg",
  "water-for-development",
];

/** Found in 2026. */
const NEW = [
  "cities4cities-matching",
  "enabel-solidare-hub",
  "erasmus-small-scale",
  "eui-city-to-city",
  "european-solidarity-corps",
  "interreg-fwvl-microprojects",
  "interreg-meuse-rhine-spf",
  "interreg-vlaanderen-nederland",
  "limburg-global-cooperation",
  "oost-vlaanderen-educational-offer",
  "oost-vlaanderen-local-global-policy",
  "oost-vlaanderen-projects-south",
  "scholenbanden",
  "urbact-networks",
  "west-flanders-city-link",
  "west-flanders-global-citizenship",
];

/** Of the guide, and no way to money for any municipality of Flanders; what the person reads instead stands in the status note. */
const NOT_FOR_ANYBODY = [
  "afrifoodlinks",
  "amif",
  "eu-psc",
  "g-stic",
  "ideal-netherlands",
  "inclucities",
  "kbs-enterprises-sdgs",
  "taiex",
];

/** Looked at in 2026 and left out: not for Flemish municipalities, over, or nothing found. */
const LEFT_OUT =
  /Wehubit|medefinanciering|internationalisering|grensoverschrijdende uitwisseling|2 Zeeën|2 Seas|\bLIFE\b|Congres|Horizon|Tropisch|Gaverzicht|Team Europe|Deutschland|lokale klimaatactie/i;

function channel(id: string) {
  const found = dataset.channels.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

describe("the channels of 2026", () => {
  it("are those of the guide and the sixteen found since, and no other", () => {
    expect(dataset.channels.map(({ id }) => id)).toEqual([...GUIDE, ...NEW].toSorted());
  });

  it("leave out what was looked at and is no way for a Flemish municipality", () => {
    const names = Object.values(i18n.data.channels).map(({ name }) => name);
    expect(names.filter((name) => LEFT_OUT.test(name))).toEqual([]);
  });

  it("offer to no municipality what is not for any, whatever partner it looks for", () => {
    const regions: readonly Answers["partnerRegion"][] = [
      undefined,
      "no-preference",
      ...dataset.partnerRegions.map(({ id }) => id),
    ];
    for (const id of NOT_FOR_ANYBODY)
      for (const partnerRegion of regions)
        for (const municipality of [null, ...municipalities]) {
          const answers = answersOf({ partnerRegion, municipality: municipality?.nis });
          expect(matchChannel(dataset, answers, { date: TODAY, municipality }, channel(id)).verdict, id).toBe("not");
        }
  });

  it("offer the network of large cities to none of up to 100,000 inhabitants", () => {
    const fitting = municipalities.filter(
      (municipality) =>
        matchChannel(dataset, answersOf({}), { date: TODAY, municipality }, channel("iuc")).verdict !== "not",
    );
    expect(fitting.map(({ name }) => name)).toEqual(["Antwerpen", "Brugge", "Gent", "Leuven"]);
  });

  it("say what to prepare wherever one can still apply", () => {
    // Searching, and private money: nobody is asked.
    const bare = dataset.channels.filter((one) => one.prepare.length === 0 && !isOver(one, TODAY));
    expect(bare.map(({ id }) => id)).toEqual(["eu-fund-guide", "twinning-fundraising"]);
  });
});

/** How an address is known; "found" = the fact was met on a page that is no address for readers. */
type Count = readonly [all: number, opened: number, named: number, homePage: number, none: number, found: number];

function counted(links: readonly (Link | null)[]): Count {
  const of = (certainty: Link["certainty"]) => links.filter((link) => link?.certainty === certainty).length;
  const found = links.filter((link) => link?.certainty === "none" && link.found !== null).length;
  return [links.length, of("opened"), of("named"), of("home-page"), of("none"), found];
}

describe("addresses", () => {
  const kinds = {
    channels: dataset.channels,
    networks: dataset.networks,
    practices: dataset.practices,
    mentions: dataset.mentions,
    publications: dataset.publications,
    bodies: dataset.bodies,
  };

  it("are there, or missing on purpose, for each fact of every kind", () => {
    const counts = Object.entries(kinds).map(([kind, list]) => [kind, ...counted(list.map(({ link }) => link))]);
    expect(counts).toEqual([
      ["channels", 40, 30, 3, 6, 1, 0],
      ["networks", 14, 12, 0, 2, 0, 0],
      ["practices", 22, 18, 0, 1, 3, 2],
      ["mentions", 7, 5, 0, 0, 2, 2],
      ["publications", 36, 19, 2, 3, 12, 4],
      ["bodies", 31, 21, 2, 7, 1, 0],
    ]);
  });

  it("say what stands there, in which language, and when that was seen", () => {
    const links = Object.values(kinds).flatMap((list) => list.flatMap(({ link }) => link ?? []));
    expect(links.filter(({ checkedOn }) => !checkedOn.startsWith("2026-11-"))).toEqual([]);
    const addresses = links.flatMap((link) => (link.certainty === "none" ? [] : [link]));
    expect(
      addresses.filter(
        ({ url, what, language }) => !url.startsWith("https://") || what.length === 0 || language === "",
      ),
    ).toEqual([]);
  });

  it("have a mailbox of the organisation where one is known", () => {
    const mailboxes = Object.values(kinds).flatMap((list) =>
      list.flatMap(({ link }) => (link?.certainty === "none" ? [] : [link?.email ?? null])),
    );
    expect(mailboxes.filter((email) => email !== null)).toHaveLength(22);
  });
});
