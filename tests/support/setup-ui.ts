import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

// A page is loaded when it is opened: on a busy machine that takes more than the second that is the default.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no layout: these two only need to exist.
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

// Components have no style sheets here: the header folds only in a narrow window, these tests are in a wide one.
const wide = document.createElement("style");
wide.textContent = "[popover] { display: contents !important }";
document.head.append(wide);

// jsdom knows the element and its attribute, not these two; the browser tests have the real ones.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

beforeEach(() => {
  window.localStorage.clear();
  window.location.hash = "";
  // React reports its warnings (keys, act, hydration) here; each is a fault.
  vi.spyOn(console, "error");
});
afterEach(() => {
  cleanup();
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
