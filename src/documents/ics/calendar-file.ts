import type { Channel } from "../../domain/facts/channel";
import type { Translator } from "../../i18n/translator";
import type { CalendarEntry } from "../../domain/facts/guidance";
import { addressOf } from "../../domain/facts/link";
import { daysLater } from "../../report/calendar";
import { momentText } from "../../wording/knowledge/calendar";
import { channelName, sourceText } from "../../wording/phrases";

/** The input for a calendar file. */
interface CalendarFile {
  readonly entries: readonly CalendarEntry[];
  /** The channels of the data set, for names and addresses. */
  readonly channels: readonly Channel[];
  /** ISO date of the file. */
  readonly today: string;
}

const LINE_OCTETS = 75;
const octets = (text: string) => new TextEncoder().encode(text).length;

/** An escaped TEXT value (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replace(/\r?\n/g, "\\n");
}

/** Folds a content line to at most 75 octets per line, without splitting characters (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines = [""];
  for (const sign of line) {
    const last = lines.length - 1;
    if (octets(lines[last] + sign) > LINE_OCTETS) lines.push(` ${sign}`);
    else lines[last] += sign;
  }
  return lines.join("\r\n");
}

const day = (iso: string) => iso.replaceAll("-", "");

/** The day after an entry: event ends are exclusive. */
function endOf({ from, to }: CalendarEntry): string {
  if (from.length === 10) return daysLater(to ?? from, 1);
  const [year = 0, month = 0] = from.split("-").map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
}

function eventOf(i18n: Translator, entry: CalendarEntry, { channels, today }: CalendarFile): string[] {
  const { t, format } = i18n;
  const { moment, from } = entry;
  const expected = moment.basis === "expected";
  const what = momentText(i18n, moment);
  const channel = channels.find(({ id }) => id === moment.channel);
  const url = addressOf(channel?.link)?.url;
  const about = [
    ...(channel === undefined ? [] : [channelName(i18n, channel)]),
    ...(expected ? [format.date(from)] : []),
    t("calendar.source", { source: sourceText(i18n, moment.source) }),
  ];
  return [
    "BEGIN:VEVENT",
    `UID:${moment.id}-${day(from)}@wegwijzer-mondiale-samenwerking`,
    `DTSTAMP:${day(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${day(from.length === 7 ? `${from}-01` : from)}`,
    `DTEND;VALUE=DATE:${day(endOf(entry))}`,
    `SUMMARY:${escaped(expected ? t("calendar.expectedEvent", { what }) : what)}`,
    `DESCRIPTION:${escaped(about.join("\n"))}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${expected ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** An iCalendar file (RFC 5545) with an all-day event per entry; a month without a day lasts the whole month. */
export function icsText(i18n: Translator, file: CalendarFile): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Wegwijzer mondiale samenwerking//NONSGML//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(i18n.t("calendar.title"))}`,
    ...file.entries.flatMap((entry) => eventOf(i18n, entry, file)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
