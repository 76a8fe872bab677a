import type { ComponentProps } from "react";

interface Props extends ComponentProps<"table"> {
  /** The name of the table, and of the region. */
  readonly caption: string;
  /** Whether the caption is seen; by default it is only read aloud. */
  readonly captioned?: boolean;
  /** A class for the region. */
  readonly region?: string | undefined;
}

/** A wide table in a region that scrolls sideways, also by keyboard (so it can take the focus). */
export function WideTable({ caption, captioned = false, region = "", children, ...table }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a scrolling region needs the keyboard
    <div className={`scroll ${region}`} tabIndex={0} role="region" aria-label={caption}>
      <table {...table}>
        <caption className={captioned ? undefined : "visually-hidden"}>
          {captioned ? <span>{caption}</span> : caption}
        </caption>
        {children}
      </table>
    </div>
  );
}
