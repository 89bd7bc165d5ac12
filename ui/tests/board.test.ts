import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { TODAY } from "../src/ipc/memory-story";
import { axeFindsNothing, chipsHaveWords, controlsAreLabelled } from "./checks";
import { openApp } from "./mount";

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const pick = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));
const names = () =>
  [...document.querySelectorAll("[data-row] .name a")].map(({ textContent }) => textContent);

describe("the board of services", () => {
  it("narrows by state, which says how many there are", async () => {
    openApp("open", "#/services");
    await screen.findByRole("radio", { name: "All (4)" });
    await pick("Undecided (3)");
    expect(names()).toHaveLength(3);
    expect(screen.queryByRole("radio", { name: /Not covered/ }), "none is").toBeNull();
    await pick("Off (1)");
    expect(names()).toEqual(["ChatGPT"]);
    expect(screen.getByText("1 of 4 shown").getAttribute("role")).toBe("status");
  });
  it("shows cards, in an order, and keeps that while the ledger is open", async () => {
    openApp("open", "#/services");
    await screen.findByRole("table");
    await pick("Cards");
    await fireEvent.change(screen.getByLabelText("Order"), { target: { value: "next-date" } });
    expect(screen.queryByRole("table")).toBeNull();
    expect(names()[0]).toBe("Gemini Apps");
    controlsAreLabelled();
    chipsHaveWords();
    await axeFindsNothing();
    location.hash = "#/agenda";
    await screen.findByRole("heading", { name: "Agenda" });
    location.hash = "#/services";
    await screen.findByRole("list", { name: "Services" });
  });
  it("Ctrl F goes to the filter, arrows go from name to name", async () => {
    openApp("open", "#/services");
    const filter = await screen.findByLabelText("Filter by name");
    await fireEvent.keyDown(window, { key: "f", ctrlKey: true });
    expect(document.activeElement).toBe(filter);
    const links = [...document.querySelectorAll<HTMLElement>("[data-row] .name a")];
    links[0]?.focus();
    await fireEvent.keyDown(links[0] as HTMLElement, { key: "ArrowDown" });
    expect(document.activeElement).toBe(links[1]);
    await fireEvent.keyDown(links[1] as HTMLElement, { key: "ArrowUp" });
    expect(document.activeElement).toBe(links[0]);
  });
  it("gives a view a name, shows it again, and forgets it", async () => {
    const { client } = openApp("open", "#/services");
    await screen.findByRole("table");
    const name = () =>
      screen.getByRole<HTMLButtonElement>("button", { name: "Give this view a name" });
    expect(name().disabled, "the whole has no name").toBe(true);
    await pick("Undecided (3)");
    await click("Give this view a name");
    await fireEvent.input(screen.getByLabelText("Name"), { target: { value: "To decide" } });
    await axeFindsNothing();
    await click("Keep the view");
    const view = await screen.findByRole("button", { name: "To decide" });
    expect(client.calls.find(([name]) => name === "keep_views")?.[1]).toEqual({
      views: [{ name: "To decide", text: "", shown: "undecided", sort: "name", layout: "table" }],
    });
    await click("Show everything");
    expect(names()).toHaveLength(4);
    await fireEvent.click(view);
    expect(names()).toHaveLength(3);
    expect(view.getAttribute("aria-pressed")).toBe("true");
    await click("Forget the view To decide");
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "To decide" })).toBeNull();
    });
  });
  it("writes still off for those that were ticked, and nothing is ticked beforehand", async () => {
    const { client } = openApp("open", "#/services");
    await fireEvent.click(await screen.findByRole("button", { name: "Still off" }));
    const dialog = screen.getByRole("dialog");
    expect(dialog.querySelector("input:checked")).toBeNull();
    const write = within(dialog).getByRole<HTMLButtonElement>("button", { name: "Write it down" });
    expect(write.disabled).toBe(true);
    await fireEvent.click(within(dialog).getByRole("checkbox", { name: /ChatGPT · Plus/ }));
    expect(dialog.textContent).toContain(
      "ChatGPT · Plus: Thu 25 Sep 2025: you looked, “Model training” was off.",
    );
    controlsAreLabelled();
    await axeFindsNothing();
    await fireEvent.click(within(dialog).getByRole("button", { name: "Write 1 entry" }));
    await screen.findByText("Written down: 1 switch was off when you looked.");
    expect(client.calls.find(([name]) => name === "record_still_off")?.[1]).toEqual({
      account_ids: ["0199-chatgpt"],
      date: TODAY,
    });
    await screen.findByText("Off when you looked", { selector: "[data-chip] span" });
  });
});

describe("the history", () => {
  it("narrows to a kind of entry, and back", async () => {
    openApp("open", "#/history");
    const kind = await screen.findByLabelText("Kind of entry");
    await fireEvent.change(kind, { target: { value: "choices" } });
    expect(screen.getAllByRole("button", { name: /^Correct #/ })).toHaveLength(1);
    expect(screen.getByText("1 of 4 shown")).toBeTruthy();
    await fireEvent.change(screen.getByLabelText("Account"), { target: { value: "0199-claude" } });
    await screen.findByText("No entry is of that account and kind.");
    await click("Clear the filter");
    expect(screen.getByText("4 of 4 shown")).toBeTruthy();
  });
  it("looks back by slider: days, months, and a day that is read out", async () => {
    const { client } = openApp("open", "#/history");
    const slider = await screen.findByRole("slider", { name: "Day to look back at" });
    expect(slider.getAttribute("aria-valuetext")).toBe("25 September 2025");
    await fireEvent.input(slider, { target: { value: "1" } });
    await screen.findByText(/accounts on Sat 30 Aug 2025/);
    expect(slider.getAttribute("aria-valuetext")).toBe("30 August 2025");
    await fireEvent.keyDown(slider, { key: "PageUp" });
    await waitFor(() => {
      expect(client.calls.at(-1)).toEqual(["as_of", { on: TODAY }]);
    });
    await fireEvent.keyDown(slider, { key: "PageDown" });
    await waitFor(() => {
      expect(client.calls.at(-1), "not before the first entry").toEqual([
        "as_of",
        { on: "2025-08-29" },
      ]);
    });
    await axeFindsNothing();
  });
});

describe("how the window looks", () => {
  it("is set, put on the page and said", async () => {
    const { client } = openApp("open", "#/settings");
    await fireEvent.click(await screen.findByRole("radio", { name: "Dark" }));
    await waitFor(() => {
      expect(document.documentElement.dataset.theme).toBe("dark");
    });
    await fireEvent.click(screen.getByRole("radio", { name: "Compact" }));
    await waitFor(() => {
      expect(document.documentElement.dataset.rows).toBe("compact");
    });
    expect(client.calls.filter(([name]) => name === "choose_appearance").at(-1)?.[1]).toEqual({
      theme: "dark",
      rows: "compact",
    });
    await fireEvent.click(screen.getByRole("radio", { name: "Light" }));
  });
});
