import type { Report } from "../../report/report";
import { useWords } from "../app/words-context";

/** Networks that work on the chosen themes. */
export function Networks({ report }: { readonly report: Report }) {
  const { data } = useWords();
  return (
    <ul className="bullets">
      {report.networks.map((network) => (
        <li key={network.id}>
          <strong>{network.name}</strong>: {data.networks[network.id]?.summary}
        </li>
      ))}
    </ul>
  );
}
