/** Element that browser translators substitute for a text. */
const STAND_IN = "FONT";

function isStandIn(node: Node | null | undefined): node is HTMLElement {
  return node?.nodeName === STAND_IN;
}

/** The translator's substitute for a text: in the same mutation, or right next to it. */
function standInOf({ addedNodes, previousSibling, nextSibling }: MutationRecord): HTMLElement | null {
  return [...addedNodes, previousSibling, nextSibling].find(isStandIn) ?? null;
}

/**
 * Lets a browser translate the page. A translator replaces text nodes by elements that React does not know: React would
 * fail when removing such a text (facebook/react#11538), or change a text that nobody sees. Here the element follows
 * its text, in place and contents.
 */
export function allowTranslation(page: Window & typeof globalThis): void {
  const standIns = new WeakMap<Node, HTMLElement>();
  const changes = new page.MutationObserver((records) => {
    for (const record of records)
      if (record.type === "characterData") follow(record.target);
      else for (const node of record.removedNodes) if (node instanceof page.Text) take(node, record);
  });
  function follow(text: Node): void {
    const standIn = standIns.get(text);
    if (standIn !== undefined) standIn.textContent = text.nodeValue;
  }
  function take(text: Text, record: MutationRecord): void {
    const standIn = text.parentNode === null ? standInOf(record) : null;
    if (standIn === null) return;
    standIns.set(text, standIn);
    changes.observe(text, { characterData: true });
  }
  const inPage = (parent: Node, node: Node | null): Node | null =>
    node === null || node.parentNode === parent ? node : (standIns.get(node) ?? node);

  const { removeChild, insertBefore } = page.Node.prototype;
  page.Node.prototype.removeChild = function remove<T extends Node>(this: Node, child: T): T {
    removeChild.call(this, inPage(this, child) ?? child);
    return child;
  };
  page.Node.prototype.insertBefore = function insert<T extends Node>(this: Node, child: T, before: Node | null): T {
    insertBefore.call(this, child, inPage(this, before));
    return child;
  };
  changes.observe(page.document.body, { childList: true, subtree: true });
}
