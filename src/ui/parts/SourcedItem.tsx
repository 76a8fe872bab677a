import type { ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** Where it was found, in words; null = not shown. */
  readonly source: string | null;
}

/** An item of a list, with its source in small type. */
export function SourcedItem({ children, source }: Props) {
  return (
    <li>
      {children} {source !== null && <span className="small">{source}</span>}
    </li>
  );
}
