import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  readonly summary: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Details that start closed, and that paper shows open: what is on paper cannot be unfolded. */
export function PrintedDetails({ summary, className, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let opened = false;
    const before = () => {
      opened = details.current?.open === false;
      if (details.current !== null) details.current.open = true;
    };
    const after = () => {
      if (opened && details.current !== null) details.current.open = false;
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return (
    <details ref={details} className={className}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
