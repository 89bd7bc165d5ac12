import { cleanup } from "@testing-library/svelte";
import { afterEach, beforeEach } from "vitest";

// jsdom draws nothing: a modal dialog is open or not.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.setAttribute("open", "");
};
HTMLDialogElement.prototype.close = function close() {
  this.removeAttribute("open");
  this.dispatchEvent(new Event("close"));
};

beforeEach(() => {
  location.hash = "";
});
afterEach(() => {
  cleanup();
});
