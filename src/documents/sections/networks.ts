import { bullets, heading } from "../blocks";
import type { Section } from "./section";

/** Networks that work on the chosen themes. */
export const networks: Section = ({ t, data, format }, report) => {
  if (report.networks.length === 0) return [];
  const items = report.networks.map(({ id, name }) => [
    { text: `${name}${format.colon}`, bold: true },
    { text: data.networks[id]?.summary ?? "" },
  ]);
  return [heading(2, t("result.networks")), bullets(items)];
};
