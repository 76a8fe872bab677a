import type { Report } from "../../report/report";
import { sourceText } from "../../i18n/phrases";
import { useWords } from "../app/words-context";
import { Named } from "../components/Named";

/** Networks that work on the chosen themes. */
export function Networks({ report }: { readonly report: Report }) {
  const words = useWords();
  return (
    <ul className="bullets">
      {report.networks.map((network) => (
        <li key={network.id}>
          <strong>
            <Named>{network.name}</Named>
          </strong>
          {words.format.colon}
          <Named>{words.data.networks[network.id]?.summary}</Named>{" "}
          <span className="small">{sourceText(words, network.source)}</span>
        </li>
      ))}
    </ul>
  );
}
