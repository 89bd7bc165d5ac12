import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { axeFindsNothing, controlsAreLabelled } from "./checks";
import { openApp } from "./mount";

const title = "What should closing the window mean?";
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const told = (client: { calls: readonly (readonly [string, unknown])[] }) =>
  client.calls.flatMap(([name, request]) => (name === "settle_closing" ? [request] : []));

describe("closing the window", () => {
  it("is asked with two equal answers, of which none is chosen before", async () => {
    const { client } = openApp("open");
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByRole("dialog", { name: title })).toBeNull();
    client.askClosing();
    await screen.findByRole("dialog", { name: title });
    const stay = screen.getByRole("button", { name: "Stay in the background, to remind you" });
    const quit = screen.getByRole("button", { name: "Quit: silent while closed" });
    expect(stay.className).toBe(quit.className);
    expect([stay, quit]).not.toContain(document.activeElement);
    controlsAreLabelled();
    await axeFindsNothing();
    await press("Stay in the background, to remind you");
    await waitFor(() => {
      expect(told(client)).toEqual([{ keep_running: "stay" }]);
    });
    expect(screen.queryByRole("dialog", { name: title })).toBeNull();
  });

  it("is given up by closing the question, which is no answer", async () => {
    const { client } = openApp("open");
    await screen.findByRole("heading", { level: 1 });
    client.askClosing();
    await screen.findByRole("dialog", { name: title });
    await press("Close");
    await waitFor(() => {
      expect(told(client)).toEqual([{ keep_running: null }]);
    });
    client.askClosing();
    await screen.findByRole("dialog", { name: title });
    await press("Quit: silent while closed");
    await waitFor(() => {
      expect(told(client)).toEqual([{ keep_running: null }, { keep_running: "quit" }]);
    });
  });
});

describe("a page that is sent somewhere", () => {
  it("goes there, also when it is asked later", async () => {
    const { client } = openApp("open");
    await screen.findByRole("heading", { level: 1 });
    client.goTo("#/history");
    await waitFor(() => {
      expect(location.hash).toBe("#/history");
    });
    client.goTo("#/agenda?date=7");
    await waitFor(() => {
      expect(location.hash).toBe("#/agenda?date=7");
    });
  });
});
