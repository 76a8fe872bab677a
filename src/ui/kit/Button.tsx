import type { ComponentProps } from "react";

type ButtonProps = ComponentProps<"button">;

const withStyle = (style: string, className: string | undefined) =>
  className === undefined ? style : `${style} ${className}`;

/** A button for the main action. Like the others it acts at once; one that submits is a plain `button`. */
export function Button({ className, ...attributes }: ButtonProps) {
  return <button type="button" className={withStyle("button", className)} {...attributes} />;
}

/** A button for a secondary action. */
export function QuietButton({ className, ...attributes }: ButtonProps) {
  return <button type="button" className={withStyle("button button-quiet", className)} {...attributes} />;
}

/** A button that looks like a link, within a text. */
export function LinkButton({ className, ...attributes }: ButtonProps) {
  return <button type="button" className={withStyle("link-button", className)} {...attributes} />;
}
