import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { entriesOf, shownOf } from "../src/views/palette/entries";
import { claude } from "../src/ipc/memory-story";
import { axeFindsNothing, controlsAreLabelled } from "./checks";
import { openApp } from "./mount";

const ctrl = (key: string) => fireEvent.keyDown(window, { key, ctrlKey: true });
const home = () => screen.findByRole("heading", { name: /Needs you now/ });
const offered = () => within(screen.getByRole("listbox")).getAllByRole("option");
const options = () => offered().map(({ textContent }) => textContent.trim());

async function openPalette(): Promise<HTMLElement> {
  await ctrl("k");
  return screen.findByRole("combobox");
}
async function type(field: HTMLElement, value: string): Promise<void> {
  await fireEvent.input(field, { target: { value } });
}
const chosen = () => within(screen.getByRole("listbox")).getByRole("option", { selected: true });

describe("the palette", () => {
  it("offers screens and commands, goes through with the arrows, and is well formed", async () => {
    openApp("open");
    await home();
    const field = await openPalette();
    expect(document.activeElement).toBe(field);
    controlsAreLabelled();
    await screen.findByRole("listbox");
    await axeFindsNothing();
    expect(options()[0]).toContain("Home");
    await fireEvent.keyDown(field, { key: "ArrowDown" });
    expect(chosen().textContent).toContain("Services");
    expect(field.getAttribute("aria-activedescendant")).toBe(chosen().id);
    await fireEvent.keyDown(field, { key: "ArrowUp" });
    await fireEvent.keyDown(field, { key: "ArrowUp" });
    expect(chosen().textContent, "it goes round").toContain("Rows: compact");
    await fireEvent.keyDown(field, { key: "ArrowDown" });
    await fireEvent.keyDown(field, { key: "ArrowDown" });
    await fireEvent.keyDown(field, { key: "Enter" });
    await screen.findByRole("heading", { name: "Services" });
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("finds an account, a service, a date and a command by the beginnings of words", async () => {
    openApp("open");
    await home();
    const field = await openPalette();
    await type(field, "gem");
    await waitFor(() => {
      expect(within(screen.getByRole("listbox")).getByText("Your accounts")).toBeTruthy();
    });
    expect(options()[0]).toContain("Gemini Apps");
    await type(field, "sep cla");
    expect(options()[0]).toContain("Sun 28 Sep 2025");
    await type(field, "exp cs");
    expect(options()[0]).toContain("Export as CSV");
    await type(field, "zzz");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(screen.getByText("Nothing begins so.").getAttribute("role")).toBe("status");
    await axeFindsNothing();
  });

  it("Enter goes to the page of an account", async () => {
    openApp("open");
    await home();
    const field = await openPalette();
    await type(field, "clau");
    await waitFor(() => {
      expect(options()[0]).toContain("private");
    });
    await fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => {
      expect(location.hash).toBe(`#/service/${claude.account_id}`);
    });
  });

  it("closed, it gives the focus back", async () => {
    openApp("open");
    await home();
    const link = screen.getByRole("link", { name: "Agenda" });
    link.focus();
    await openPalette();
    await fireEvent.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => {
      expect(document.activeElement).toBe(link);
    });
  });

  it("locks, and nothing of it is left", async () => {
    const { client } = openApp("open");
    await home();
    const field = await openPalette();
    await type(field, "lock");
    await fireEvent.keyDown(field, { key: "Enter" });
    await screen.findByRole("heading", { name: "Your ledger is locked" });
    expect(client.calls.some(([name]) => name === "lock")).toBe(true);
    await ctrl("k");
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("sets a theme, which is put on the page", async () => {
    const { client } = openApp("open");
    await home();
    expect(document.documentElement.dataset.theme).toBe("system");
    const field = await openPalette();
    await type(field, "high");
    await fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => {
      expect(document.documentElement.dataset.theme).toBe("high-contrast");
    });
    expect(client.calls.find(([name]) => name === "choose_appearance")?.[1]).toEqual({
      theme: "high-contrast",
      rows: "comfortable",
    });
  });

  it("answers a letter in under 100 ms with 1,000 accounts", () => {
    const accounts = Array.from({ length: 1_000 }, (_, at) => ({
      ...claude,
      account_id: `a-${String(at)}`,
      name: `Service ${String(at)}`,
    }));
    const all = entriesOf({ accounts, services: [], dates: [] });
    shownOf(all, "warm up");
    const begin = performance.now();
    const found = shownOf(all, "serv 99");
    expect(performance.now() - begin).toBeLessThan(100);
    expect(found.lines[0]?.name).toBe("Service 99");
    expect(found.lines.length).toBeLessThan(40);
  });
});

describe("recording from anywhere", () => {
  it("picks the account by typing, then asks what happened", async () => {
    const { client } = openApp("open", "#/agenda");
    await screen.findByRole("heading", { name: "Agenda" });
    await ctrl("n");
    const field = await screen.findByRole("combobox", { name: "For which account?" });
    await waitFor(() => {
      expect(offered()).toHaveLength(4);
    });
    await axeFindsNothing();
    await type(field, "chat");
    await fireEvent.keyDown(field, { key: "Enter" });
    await screen.findByRole("heading", { name: /ChatGPT/ });
    await fireEvent.click(screen.getByRole("radio", { name: "I looked at the switch" }));
    await fireEvent.click(screen.getByRole("radio", { name: "Off" }));
    await fireEvent.click(screen.getByRole("button", { name: "Write it down" }));
    await waitFor(() => {
      expect(client.calls.some(([name]) => name === "record_seen")).toBe(true);
    });
    await waitFor(() => {
      expect(document.querySelector("dialog[open]")).toBeNull();
    });
  });
  it("without an account it leads to adding one", async () => {
    openApp("empty");
    await screen.findByRole("heading", { name: "Your ledger is ready." });
    await ctrl("n");
    await screen.findByText(/You follow no service yet/);
    await fireEvent.click(
      within(screen.getByRole("dialog")).getByRole("button", { name: "Add services" }),
    );
    await screen.findByRole("heading", { name: "Add services" });
  });
});

describe("keys", () => {
  it("are all listed", async () => {
    openApp("open");
    await home();
    await fireEvent.keyDown(window, { key: "F1" });
    await screen.findByRole("heading", { name: "Keys" });
    expect(screen.getAllByRole("row").length).toBeGreaterThan(12);
    await axeFindsNothing();
  });
  it("F6 goes from part to part of the window, and round", async () => {
    openApp("open");
    await home();
    document.getElementById("content")?.focus();
    await fireEvent.keyDown(window, { key: "F6" });
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "Home" }));
    await fireEvent.keyDown(window, { key: "F6" });
    expect(document.activeElement?.id).toBe("content");
    await fireEvent.keyDown(window, { key: "F6", shiftKey: true });
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "Home" }));
  });
});
