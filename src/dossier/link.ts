import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { type Answers, DOSSIER_VERSION } from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";
import { makeDossier } from "./make";
import { type DossierReading, readDossier } from "./read";

/** Maximum length of link data, in characters; longer links do not survive mail programs. */
export const LINK_LIMIT = 1000;

/** Maximum inflated size, in bytes: many times what any set of answers needs. */
const INFLATED_LIMIT = 32_768;

/** Parts of common ids: municipality, forms, themes, occasions, region. Part of every format. */
const IDS =
  '{"respondent":{"name":"","role":"civil-servantmayor-or-aldermancouncilloradvisory-councilassociation"},"municipality":"' +
  '","runningForms":["stedenband","jumelage","international-youth-work","indirect-cooperation","private-sector-cooperation",' +
  '"global-networks","humanitarian-aid","short-term-exchange"],"themes":["good-governance","citizen-participation",' +
  '"waste-circular","water-sanitation","climate-nature","food-agriculture","fair-economy","education-youth","health",' +
  '"migration-integration","culture-sport-heritage"],"occasions":["own-policy","encounter","young-people",' +
  '"local-organisations","many-cities","disaster","bounded-challenge"],"partnerRegion":"global-southeuropeelsewhere' +
  'no-partnerno-preference","ambitions":{"capacity-building":1,"political-administrative-involvement":2,' +
  '"civil-society-involvement":3,"private-sector-involvement":0,"reciprocity":';

/**
 * Preset dictionaries of common answers, which then cost next to nothing, by link format version: the first character
 * of the data. Changing one requires a new version; format 1 had answers of dossier version 1.
 */
const DICTIONARIES: ReadonlyMap<string, Uint8Array> = new Map([
  [
    "1",
    strToU8(
      `${IDS}"no-opinion","global-citizenship":2},"double":["reciprocity"],"term":"1-2",` +
        '"staff":{"now":0.2,"volunteers":"yes","freed":0.1},"money":{"now":5000,"grants":"unknown","freed":1000}}',
    ),
  ],
  [
    "2",
    strToU8(
      `${IDS}3,"global-citizenship":2},"term":"1-2","staff":{"now":0.2,"freed":0.1,"volunteers":"yes"},` +
        '"money":{"now":5000,"freed":1000,"grants":"unknown"},"duels":[{"even":["occasion","reciprocity"]},' +
        '{"heavier":"partner-region","lighter":"occasion"}],"own":{"needs":{"stedenband":{"fte":0.5,"euroPerYear":10000}},' +
        '"points":{"occasion":2,"partnerRegion":1},"partnerRegions":{"occasions":{"young-people":{"jumelage":1}}}}}',
    ),
  ],
]);

/** The format version to write. */
const VERSION = "2";

/** Why a link is unreadable. */
type LinkError = "too-long" | "other-version" | "damaged";

/** A link that was read: a dossier reading as for a file, or an error. */
type LinkReading =
  | { readonly ok: true; readonly reading: DossierReading }
  | { readonly ok: false; readonly error: LinkError };

function toText(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function toBytes(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
}

/**
 * Sum of the bytes modulo 65521 (the first half of Adler-32), so that a truncated link does not open as other answers.
 */
function checksum(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte, index) => (sum + byte * (index + 1)) % 65_521, 1);
}

function pack(answers: Answers): string {
  const bytes = deflateSync(strToU8(JSON.stringify(answers)), { level: 9, dictionary: DICTIONARIES.get(VERSION) });
  const sum = checksum(bytes);
  return VERSION + toText(Uint8Array.from([sum >> 8, sum & 255, ...bytes]));
}

/**
 * Packs one respondent's answers for the hash of an address (never the query, which servers see): version, checksum and
 * compressed JSON in base64url. The name is dropped if it would make the link too long.
 * @returns at most `LINK_LIMIT` characters.
 */
export function packLink(answers: Answers): string {
  const whole = pack(answers);
  if (whole.length <= LINK_LIMIT) return whole;
  const { name: _name, ...respondent } = answers.respondent;
  return pack({ ...answers, respondent });
}

/** Reads the data of a link. Never throws; a truncated or altered link is `damaged`. */
export function readLink(data: string, dataset: CoreFacts): LinkReading {
  if (data.length > LINK_LIMIT * 2) return { ok: false, error: "too-long" };
  const dictionary = DICTIONARIES.get(data.charAt(0));
  if (dictionary === undefined) return { ok: false, error: "other-version" };
  try {
    const all = toBytes(data.slice(1));
    const bytes = all.subarray(2);
    if (((all[0] ?? 0) << 8) + (all[1] ?? 0) !== checksum(bytes)) return { ok: false, error: "damaged" };
    const inflated = inflateSync(bytes, { dictionary, out: new Uint8Array(INFLATED_LIMIT) });
    const answers = JSON.parse(strFromU8(inflated)) as Answers;
    const version = data.startsWith(VERSION) ? DOSSIER_VERSION : 1;
    return { ok: true, reading: readDossier({ ...makeDossier(dataset, answers), version }, dataset) };
  } catch {
    return { ok: false, error: "damaged" };
  }
}
