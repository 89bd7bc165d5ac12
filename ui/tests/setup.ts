import { cleanup, configure } from "@testing-library/svelte";
import { afterEach, beforeEach } from "vitest";

// What appears after an answer may take its time on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

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
