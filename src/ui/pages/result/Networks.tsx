import type { Report } from "../../../report/report";
import { ownJoiningTexts } from "../../../wording/knowledge/knowledge-facts";
import { sourceText } from "../../../wording/phrases";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named } from "../../kit/Named";
import { AddressLine, AddressList } from "../../parts/guidance/AddressLine";

/** Networks that work on the chosen themes, and whether and at what fee this municipality can join. */
export function Networks({ report }: { readonly report: Report }) {
  const i18n = useTranslator();
  return (
    <AddressList className="bullets" links={report.networks.map(({ link }) => link)}>
      {report.networks.map((network) => (
        <li key={network.id}>
          <strong>
            <Named>{network.name}</Named>
          </strong>
          {i18n.format.colon}
          <Named>{i18n.data.networks[network.id]?.summary}</Named>{" "}
          <span className="small">{sourceText(i18n, network.source)}</span>
          <p>{ownJoiningTexts(i18n, network, report.municipality).join(" ")}</p>
          <AddressLine link={network.link} />
        </li>
      ))}
    </AddressList>
  );
}
