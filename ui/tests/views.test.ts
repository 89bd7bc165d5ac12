import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import DecisionCard from "../src/components/DecisionCard.svelte";
import RetentionBars from "../src/components/RetentionBars.svelte";
import { claude, claudeDate, decisionOf, layers, TODAY } from "../src/ipc/memory-story";
import type { Start } from "../src/ipc/memory";
import { mountPart, openApp } from "./mount";

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

/** Each control that takes input has a label of its own, outside the field. */
function controlsAreLabelled(): void {
  for (const control of document.querySelectorAll<HTMLInputElement>("input, select, textarea")) {
    const named = (control.labels?.length ?? 0) > 0 || control.hasAttribute("aria-label");
    expect(named, control.outerHTML).toBe(true);
    expect(control.hasAttribute("placeholder"), control.outerHTML).toBe(false);
  }
}

/** Each chip has an icon, a word and a role. */
function chipsHaveWords(): void {
  for (const chip of document.querySelectorAll("[data-chip]")) {
    expect(chip.textContent.trim().length, chip.outerHTML).toBeGreaterThan(3);
    expect(chip.querySelector("[data-icon]"), chip.outerHTML).not.toBeNull();
  }
}

async function axeFindsNothing(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

const SCREENS: [Start, string, string][] = [
  ["open", "#/home", "Needs you now (2)"],
  ["empty", "#/home", "Your ledger is ready."],
  ["open", "#/services", "Services"],
  ["empty", "#/services", "No services yet."],
  ["open", "#/add", "Add services"],
  ["open", "#/service/0199-claude", "Model training"],
  ["open", "#/service/0199-claude/decide/model-training", "May your chats train models?"],
  ["open", "#/history", "History"],
  ["empty", "#/history", "Nothing recorded yet."],
  ["open", "#/exports", "Export and check"],
  ["locked", "#/home", "Your ledger is locked"],
  ["none", "#/home", "Your key"],
];

describe("every screen", () => {
  it.each(SCREENS)("%s %s: labels, chips and names", async (start, hash, heading) => {
    openApp(start, hash);
    await screen.findByRole("heading", { name: heading });
    await waitFor(() => {
      expect(document.querySelector("[aria-busy]")).toBeNull();
    });
    controlsAreLabelled();
    chipsHaveWords();
    await axeFindsNothing();
    expect(document.querySelector("[style]")).toBeNull();
  });

  it.each(["#/home", "#/services", "#/history", "#/exports"])("%s says DEMO", async (hash) => {
    openApp("demo", hash);
    expect((await screen.findByRole("note")).textContent).toContain("DEMO");
  });

  it.each(["#/home", "#/services", "#/history", "#/add", "#/service/x"])(
    "%s fails in place, with a code and a way on",
    async (hash) => {
      openApp("fails", hash);
      const alert = await screen.findByRole("alert");
      expect(alert.textContent).toContain("Code busy");
      expect(within(alert).getByRole("button", { name: "Try again" })).toBeTruthy();
      await axeFindsNothing();
    },
  );
});

describe("keys", () => {
  it("Ctrl and a number opens a section, Ctrl L locks", async () => {
    const { client } = openApp("open");
    await screen.findByRole("heading", { name: /Needs you now/ });
    await fireEvent.keyDown(window, { key: "3", ctrlKey: true });
    await screen.findByRole("heading", { name: "History" });
    await fireEvent.keyDown(window, { key: "3" });
    await fireEvent.keyDown(window, { key: "l", ctrlKey: true });
    await screen.findByRole("heading", { name: "Your ledger is locked" });
    expect(client.calls.some(([name]) => name === "lock")).toBe(true);
    expect(screen.queryByRole("navigation")).toBeNull();
  });
});

describe("home", () => {
  it("asks who switched it on before it calls it allowed", async () => {
    const { client } = openApp("open");
    const card = await screen.findByRole("article", { name: "Gemini Apps: Model training" });
    await fireEvent.click(within(card).getByRole("button", { name: "On" }));
    expect(client.calls.some(([name]) => name === "record_seen")).toBe(false);
    await fireEvent.click(within(card).getByRole("button", { name: "No, it was on" }));
    await screen.findByText("On because nobody turned it off", { selector: "[data-chip] span" });
    expect(client.calls.find(([name]) => name === "record_seen")?.[1]).toEqual({
      account_id: "0199-gemini",
      purpose: "model-training",
      seen: "on",
      date: TODAY,
      turned_on_myself: false,
    });
  });

  it("explains a date", async () => {
    openApp("open");
    await screen.findByRole("heading", { name: /Needs you now/ });
    await click("Why this date?");
    expect(screen.getByText(/no time of day/)).toBeTruthy();
    expect(screen.getByText("Not legal advice.")).toBeTruthy();
  });
});

describe("the decision card", () => {
  const acts = { onno: vi.fn(), onyes: vi.fn(), onleave: vi.fn() };

  it("has three equal columns with nothing chosen beforehand", () => {
    const { container } = mountPart(DecisionCard, {
      decision: decisionOf(claude, claudeDate),
      ...acts,
    });
    const columns = [...container.querySelectorAll("[data-column]")];
    expect(columns.map((column) => column.querySelector("h2")?.textContent)).toEqual([
      "Say no",
      "Say yes",
      "Do nothing",
    ]);
    const looks = columns.map((column) => [
      column.className,
      column.querySelector("button")?.className,
      column.querySelectorAll("button").length,
    ]);
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(1);
    expect(container.querySelector(":checked, [aria-pressed=true], [aria-selected]")).toBeNull();
    expect(container.contains(document.activeElement)).toBe(false);
  });

  it("records only after the form has said what it will write", async () => {
    const { client } = openApp("open", "#/service/0199-claude/decide/model-training");
    await screen.findByRole("heading", { name: "Say no" });
    await click("I said no");
    const write = screen.getByRole<HTMLButtonElement>("button", { name: "Write it down" });
    expect(write.disabled).toBe(true);
    expect(document.querySelectorAll("dialog input[type=radio]:checked")).toHaveLength(1);
    expect(screen.getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
    await fireEvent.click(screen.getByRole("radio", { name: "In the settings" }));
    expect(
      screen.getByText("Thu 25 Sep 2025: you turned off “Model training”. from memory."),
    ).toBeTruthy();
    await fireEvent.click(write);
    await screen.findByText(/Recorded #5/);
    expect(client.calls.find(([name]) => name === "record_setting")?.[1]).toEqual({
      account_id: "0199-claude",
      purpose: "model-training",
      did: "turned-off",
      date: TODAY,
      where: "settings",
      seen: false,
    });
  });

  it("a refused form stays open and says why", async () => {
    openApp("open", "#/service/0199-claude/decide/model-training");
    await screen.findByRole("heading", { name: "Say no" });
    await click("I said yes");
    await fireEvent.click(screen.getByRole("radio", { name: "In the settings" }));
    await fireEvent.input(screen.getByLabelText("On which day?"), {
      target: { value: "2025-09-26" },
    });
    await click("Write it down");
    expect((await screen.findByRole("alert")).textContent).toContain("has not come yet");
  });
});

describe("retention bars", () => {
  it("have a table with the same rows", async () => {
    const retention = { today: TODAY, layers, trace: [], irreversible_from: null };
    mountPart(RetentionBars, { retention });
    expect(screen.getAllByRole("img").map((bar) => bar.getAttribute("aria-label"))).toContain(
      "Feedback you send: Gone by Thu 12 Sep 2030",
    );
    await click("Show as table");
    expect(screen.getAllByRole("row")).toHaveLength(layers.length + 1);
    expect(screen.getAllByRole("cell", { name: "survives your no" })).toHaveLength(2);
  });
});

describe("services, history, export", () => {
  it("filters, and says when nothing matches", async () => {
    openApp("open", "#/services");
    const filter = await screen.findByLabelText("Filter by name");
    await fireEvent.input(filter, { target: { value: "zzz" } });
    await click("Clear the filter");
    expect(screen.getAllByRole("row")).toHaveLength(5);
  });
  it("corrects beside the entry, never over it", async () => {
    openApp("open", "#/history");
    await fireEvent.click(await screen.findByRole("button", { name: "Correct #4" }));
    await fireEvent.input(screen.getByLabelText("What is wrong with it?"), {
      target: { value: "It was the day before." },
    });
    await click("Write the correction");
    await screen.findByText("corrected later");
    expect(screen.getByText("It was the day before.")).toBeTruthy();
    expect(screen.getByText(/You turned model training off/)).toBeTruthy();
  });
  it("exports what was asked, and checks", async () => {
    const { client } = openApp("open", "#/exports");
    await screen.findByRole("heading", { name: "Export and check" });
    await click("Save as…");
    await screen.findByText("4 rows written to Documents/consent-ledger.csv");
    expect(client.calls.at(-1)).toEqual(["export_csv", { raw: false, spreadsheet: false }]);
    await click("Check now");
    await screen.findByText("Intact");
  });
});

describe("unlock and first run", () => {
  it("a wrong passphrase changes nothing and says so", async () => {
    openApp("locked");
    await fireEvent.input(await screen.findByLabelText("Passphrase"), { target: { value: "no" } });
    await click("Unlock");
    await screen.findByText(/did not open the ledger/);
    await click("Use the recovery words");
    expect(screen.getByLabelText("Recovery words")).toBeTruthy();
  });
  it("the key store opens it", async () => {
    openApp("locked");
    await fireEvent.click(await screen.findByRole("button", { name: "Open with GNOME Keyring" }));
    await screen.findByRole("heading", { name: /Needs you now/ });
  });
  it("three steps lead home, the words are asked back", async () => {
    const { client } = openApp("none");
    await fireEvent.click(await screen.findByRole("button", { name: "Make my ledger" }));
    await screen.findByText("lantern");
    await fireEvent.input(screen.getByLabelText("Word 4"), { target: { value: "wrong" } });
    await fireEvent.input(screen.getByLabelText("Word 9"), { target: { value: "island" } });
    await click("Check the words");
    await screen.findByText(/not the words asked for/);
    await fireEvent.input(screen.getByLabelText("Word 4"), { target: { value: "dune" } });
    await click("Check the words");
    await fireEvent.change(await screen.findByLabelText("I live in"), { target: { value: "DE" } });
    expect(document.querySelector("input:checked")).toBeNull();
    await fireEvent.click(screen.getByRole("checkbox", { name: "Claude" }));
    await fireEvent.change(screen.getByLabelText("Plan of Claude"), { target: { value: "pro" } });
    await click("Add these");
    await screen.findByText("1 undecided");
    expect(screen.queryByText("lantern")).toBeNull();
    await click("Go to Home");
    await screen.findByRole("heading", { name: "Needs you now (1)" });
    expect(client.calls.find(([name]) => name === "add_accounts")?.[1]).toEqual({
      region: "DE",
      accounts: [{ service_id: "anthropic.claude.consumer", plan: "pro" }],
    });
  });
});
