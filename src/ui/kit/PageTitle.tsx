import { usePage } from "./hooks/use-page";
import { Named } from "./Named";

/** The heading of a page, which is its title in the browser too and has the focus when the page opens. */
export function PageTitle({ children }: { readonly children: string }) {
  const heading = usePage(children);
  return (
    <h1 ref={heading} tabIndex={-1}>
      <Named>{children}</Named>
    </h1>
  );
}
