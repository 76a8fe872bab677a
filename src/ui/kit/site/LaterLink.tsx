import type { MouseEvent } from "react";
import { Link, useLocation } from "wouter";
import { afterPaint } from "../after-paint";

interface Props {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: string;
  readonly "aria-label"?: string;
}

/** A link to a page that takes a while to draw: that it is pressed is painted first. */
export function LaterLink({ href, ...props }: Props) {
  const [, navigate] = useLocation();
  const go = (event: MouseEvent) => {
    event.preventDefault();
    afterPaint(() => navigate(href));
  };
  return <Link href={href} onClick={go} {...props} />;
}
