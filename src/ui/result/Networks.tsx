import type { Report } from "../../report/report";
import { useWords } from "../app/words-context";
import { Named } from "../components/Named";

/** Networks that work on the chosen themes. */
export function Networks({ report }: { readonly report: Report }) {
  const { data } = useWords();
  return (
    <ul className="bullets">
      {report.networks.map((network) => (
        <li key={network.id}>
          <strong>
            <Named>{network.name}</Named>
          </strong>
          : <Named>{data.networks[network.id]?.summary}</Named>
        </li>
      ))}
    </ul>
  );
}
