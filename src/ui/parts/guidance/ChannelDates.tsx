import type { Channel } from "../../../domain/facts/channel";
import { channelDates, isOpenAllYear } from "../../../report/calendar";
import { channelDateTexts } from "../../../wording/knowledge/calendar";
import { facts } from "../../../store/facts";
import { useToday } from "../../kit/hooks/use-today";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named } from "../../kit/Named";

/** When to apply for money from a channel, as of today; nothing if no moment is known. */
export function ChannelDates({ channel: { id } }: { readonly channel: Channel }) {
  const i18n = useTranslator();
  const today = useToday();
  if (!facts.calendar.some(({ channel }) => channel === id)) return null;
  return channelDateTexts(i18n, channelDates(facts, id, today), isOpenAllYear(facts, id)).map((text) => (
    <Named as="p" key={text}>
      {text}
    </Named>
  ));
}
