import type { Channel } from "../../../domain/facts/channel";
import { channelDates, isOpenAllYear } from "../../../report/calendar";
import { channelDateTexts } from "../../../wording/knowledge/calendar";
import { facts } from "../../../store/facts";
import { useOnDay } from "../../kit/hooks/use-today";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named } from "../../kit/Named";

/** When to apply for money from a channel, as of today; nothing if no moment is known. */
export function ChannelDates({ channel: { id } }: { readonly channel: Channel }) {
  const i18n = useTranslator();
  // One value: a later day with the same moments renders nothing again.
  const texts = useOnDay((day) =>
    channelDateTexts(i18n, channelDates(facts, id, day), isOpenAllYear(facts, id)).join("\n"),
  );
  if (texts === "") return null;
  return texts.split("\n").map((text) => (
    <Named as="p" key={text}>
      {text}
    </Named>
  ));
}
