import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import DecisionCard from "../src/components/DecisionCard.svelte";
import RetentionBars from "../src/components/RetentionBars.svelte";
import { retentionOf } from "../src/ipc/memory-kept";
import { chatgpt, claude, claudeDate, decisionOf, TODAY } from "../src/ipc/memory-story";
import type { Start } from "../src/ipc/memory";
import { axeFindsNothing, chipsHaveWords, controlsAreLabelled } from "./checks";
import { mountPart, openApp } from "./mount";

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

const SCREENS: [Start, string, string][] = [
  ["open", "#/home", "Needs you now (2)"],
  ["empty", "#/home", "Your ledger is ready."],
  ["open", "#/services", "Services"],
  ["empty", "#/services", "No services yet."],
  ["open", "#/add", "Add services"],
  ["open", "#/service/0199-claude", "Model training"],
  ["open", "#/service/0199-claude/decide/model-training", "May your chats train models?"],
  ["open", "#/agenda", "Agenda"],
  ["empty", "#/agenda", "Agenda"],
  ["open", "#/history", "History"],
  ["empty", "#/history", "Nothing recorded yet."],
  ["open", "#/catalogue", "Catalogue"],
  ["open", "#/catalogue/anthropic.claude.consumer", "Claude"],
  ["open", "#/catalogue/own.club", "Zürich club notes"],
  ["open", "#/catalogue/compare/anthropic.claude.consumer/openai.chatgpt", "Compare services"],
  ["open", "#/exports", "Export and check"],
  ["open", "#/safety", "Safety"],
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

  it.each([
    "#/home",
    "#/services",
    "#/add",
    "#/agenda",
    "#/history",
    "#/catalogue",
    "#/catalogue/openai.chatgpt",
    "#/exports",
    "#/safety",
    "#/service/0199-claude",
  ])("%s says DEMO", async (hash) => {
    openApp("demo", hash);
    const { textContent } = await screen.findByRole("note");
    expect(textContent).toContain("DEMO · this ledger is for trying out");
    expect(textContent).toContain("the day is set to Thu 25 Sep 2025");
    expect(screen.getByRole("button", { name: "Leave the demo" })).toBeTruthy();
    await axeFindsNothing();
  });

  it.each(["#/home", "#/services", "#/agenda", "#/history", "#/catalogue", "#/add", "#/service/x"])(
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
    await fireEvent.keyDown(window, { key: "4", ctrlKey: true });
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
    const on = within(card).getByRole("button", { name: "On" });
    on.focus();
    await fireEvent.click(on);
    expect(document.activeElement?.textContent).toContain("Did you switch it on yourself?");
    expect(client.calls.some(([name]) => name === "record_seen")).toBe(false);
    await fireEvent.click(within(card).getByRole("button", { name: "No, it was on" }));
    await screen.findByText("On because nobody turned it off", { selector: "[data-chip] span" });
    await waitFor(() => {
      expect(document.activeElement?.id).toBe("content");
    });
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
    const claude = screen.getByRole("article", { name: "Claude: Model training" });
    await fireEvent.click(
      within(claude).getByRole("button", { name: "Why this date? Sun 28 Sep 2025" }),
    );
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
      column.querySelectorAll("[aria-expanded=false]").length,
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
      screen.getByText("Thu 25 Sep 2025: you turned off “Model training”, from memory."),
    ).toBeTruthy();
    await fireEvent.click(write);
    await screen.findByText(/Recorded #5/);
    expect(
      screen.getByText("Left out by this choice: flagged chats; feedback you send."),
    ).toBeTruthy();
    const stops = screen.getByText("Reminders stop for: Sun 28 Sep 2025.");
    const notice = within(stops.parentElement as HTMLElement);
    await fireEvent.click(notice.getByRole("button", { name: "Why this date? Sun 28 Sep 2025" }));
    expect(await notice.findByText(/no time of day/)).toBeTruthy();
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
    const retention = retentionOf(claude);
    mountPart(RetentionBars, { retention });
    expect(screen.getAllByRole("img").map((bar) => bar.getAttribute("aria-label"))).toContain(
      "Feedback you send: Gone by Thu 12 Sep 2030",
    );
    await click("Show as table");
    expect(screen.getAllByRole("row")).toHaveLength(retention.layers.length + 1);
    expect(screen.getAllByRole("cell", { name: "survives your no" })).toHaveLength(2);
  });
  it("say a court order in word, icon and legend", () => {
    mountPart(RetentionBars, { retention: retentionOf(chatgpt) });
    const legend = screen.getByRole("list", { name: "What the bars mean" });
    expect(within(legend).getByText("court order")).toBeTruthy();
    expect(document.querySelector("[data-chip=hold] [data-icon=lock]")).not.toBeNull();
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
    const { client } = openApp("open", "#/history");
    await fireEvent.click(await screen.findByRole("button", { name: "Correct #4" }));
    const write = screen.getByRole<HTMLButtonElement>("button", { name: "Write the correction" });
    expect(write.disabled).toBe(true);
    await fireEvent.click(screen.getByRole("radio", { name: "Only the day was wrong" }));
    expect(write.disabled).toBe(true);
    await fireEvent.input(screen.getByLabelText("The right day"), {
      target: { value: "2025-09-24" },
    });
    await fireEvent.click(write);
    await screen.findByText(/Corrected later/);
    expect(client.calls.find(([name]) => name === "correct")?.[1]).toEqual({
      entry_id: "entry-4",
      happened_on: "2025-09-24",
    });
    expect(screen.getByText("Corrects #4")).toBeTruthy();
    expect(screen.getByText(/turned off by you/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Correct #4" })).toBeNull();
  });
  it("an entry that did not happen does not count, and stays", async () => {
    const { client } = openApp("open", "#/history");
    await fireEvent.click(await screen.findByRole("button", { name: "Correct #3" }));
    await fireEvent.click(
      screen.getByRole("radio", { name: "It did not happen (does not count)" }),
    );
    await click("Write the correction");
    await screen.findByText(/Corrected later/);
    expect(client.calls.find(([name]) => name === "correct")?.[1]).toEqual({ entry_id: "entry-3" });
    expect(screen.getByText(/put it off/)).toBeTruthy();
  });
  it("exports what was asked, and checks", async () => {
    const { client } = openApp("open", "#/exports");
    await screen.findByRole("heading", { name: "Export and check" });
    await click("Save as…");
    await screen.findByText("4 entries written. Files:");
    expect(screen.getByText("consent-ledger.csv")).toBeTruthy();
    expect(screen.getByText(/anyone who has it can read your labels and notes/)).toBeTruthy();
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
    const region = await screen.findByLabelText<HTMLSelectElement>("I live in");
    expect(region.value).toBe("");
    await fireEvent.change(region, { target: { value: "DE" } });
    expect(document.querySelector("input:checked")).toBeNull();
    await fireEvent.click(screen.getByRole("checkbox", { name: "Claude" }));
    await fireEvent.change(screen.getByLabelText("Plan of Claude"), { target: { value: "pro" } });
    expect(screen.queryByRole("checkbox", { name: "DeepL" })).toBeNull();
    await fireEvent.input(screen.getByLabelText("Other…"), { target: { value: "deep" } });
    await fireEvent.click(screen.getByRole("checkbox", { name: "DeepL" }));
    await click("Add these");
    await screen.findByText("2 undecided");
    expect(screen.queryByText("lantern")).toBeNull();
    await click("Go to Home");
    await screen.findByRole("heading", { name: "Needs you now (2)" });
    expect(client.calls.find(([name]) => name === "add_accounts")?.[1]).toEqual({
      region: "DE",
      accounts: [
        { service_id: "anthropic.claude.consumer", plan: "pro" },
        { service_id: "deepl.translator" },
      ],
    });
  });
  it("a key that is missing is said, and the other ways stay open", async () => {
    openApp("keylost");
    await fireEvent.click(await screen.findByRole("button", { name: "Open with GNOME Keyring" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/The key is not where it was/);
    await fireEvent.input(screen.getByLabelText("Passphrase"), {
      target: { value: "correct horse battery" },
    });
    await click("Unlock");
    await screen.findByRole("heading", { name: /Needs you now/ });
  });
  it("without a key store a passphrase is asked, and why", async () => {
    const { client } = openApp("keyless");
    await screen.findByText(/offers no key store/);
    const make = screen.getByRole<HTMLButtonElement>("button", { name: "Make my ledger" });
    expect(make.disabled).toBe(true);
    await fireEvent.input(screen.getByLabelText("Passphrase"), {
      target: { value: "correct horse battery" },
    });
    await fireEvent.click(make);
    await screen.findByText("lantern");
    expect(client.calls.find(([name]) => name === "create_vault")?.[1]).toEqual({
      demo: false,
      passphrase: "correct horse battery",
    });
  });
});

describe("the demo ledger", () => {
  const steps = async () => {
    await screen.findByText("lantern");
    expect(screen.getByRole("note").textContent).toContain("DEMO");
    await click("Later");
    await screen.findByLabelText("I live in");
    expect(screen.getByRole("note").textContent).toContain("DEMO");
    await click("Skip");
    await click("Go to Home");
    await screen.findByRole("heading", { name: "Your ledger is ready." });
  };
  it("goes through the same steps as an own one, and is left again", async () => {
    const { client } = openApp("none");
    await fireEvent.click(await screen.findByRole("button", { name: "Try a demo ledger" }));
    await steps();
    expect(client.calls.find(([name]) => name === "create_vault")?.[1]).toEqual({ demo: true });
    await click("Leave the demo");
    await screen.findByRole("heading", { name: "Your key" });
    expect(screen.queryByRole("note")).toBeNull();
    await click("Open the demo ledger");
    await screen.findByRole("heading", { name: "Your ledger is ready." });
  });
  it("is offered beside an own ledger, and can be left at its first step", async () => {
    openApp("locked");
    await fireEvent.click(await screen.findByRole("button", { name: "Try a demo ledger" }));
    await screen.findByText("lantern");
    await click("Leave the demo");
    await screen.findByRole("heading", { name: "Your ledger is locked" });
    expect(screen.queryByText("lantern")).toBeNull();
  });
  it("asks for a passphrase only where no key store answers", async () => {
    openApp("keyless");
    await fireEvent.click(await screen.findByRole("button", { name: "Try a demo ledger" }));
    await screen.findByRole("heading", { name: "A ledger for trying out" });
    await fireEvent.input(screen.getByLabelText("Passphrase"), {
      target: { value: "correct horse battery" },
    });
    await click("Make a demo ledger");
    await steps();
  });
  it("says DEMO when it is locked", async () => {
    openApp("demo");
    await screen.findByRole("heading", { name: /Needs you now/ });
    await click("Lock");
    await screen.findByRole("heading", { name: "The demo ledger is locked" });
    expect(screen.getByRole("note").textContent).toContain("DEMO");
    expect(screen.queryByRole("button", { name: "Open the demo ledger" })).toBeNull();
  });
});

describe("a service page", () => {
  it("looks up one item, with its rules", async () => {
    const { client } = openApp("open", "#/service/0199-claude");
    await screen.findByRole("heading", { name: "Look up one item" });
    await fireEvent.input(screen.getByLabelText("Created on"), { target: { value: "2025-09-12" } });
    await fireEvent.input(screen.getByLabelText("Deleted on, if it was"), {
      target: { value: "2025-09-20" },
    });
    await click("Look up");
    await screen.findAllByText("Gone by Wed 19 Nov 2025");
    expect(client.calls.at(-1)).toEqual([
      "retention",
      {
        account_id: "0199-claude",
        data_kind: "chat",
        created: "2025-09-12",
        deleted: "2025-09-20",
      },
    ]);
    expect(screen.getByText("Deleted chats leave the back end within 30 days.")).toBeTruthy();
    expect(screen.getByText("1 rule that does not count here")).toBeTruthy();
    await axeFindsNothing();
  });
  it("asks of a switch seen on who put it there", async () => {
    const { client } = openApp("open", "#/home");
    const card = await screen.findByRole("article", { name: "Gemini Apps: Model training" });
    await fireEvent.click(within(card).getByRole("button", { name: "On" }));
    await fireEvent.click(within(card).getByRole("button", { name: "I don't remember" }));
    await screen.findByText("On when you looked", { selector: "[data-chip] span" });
    location.hash = "#/service/0199-gemini";
    await screen.findByText("Did you switch it on yourself?");
    await click("Yes, I did");
    await screen.findByText("You allowed it", { selector: "[data-chip] span" });
    expect(client.calls.filter(([name]) => name === "record_seen").at(-1)?.[1]).toEqual({
      account_id: "0199-gemini",
      purpose: "model-training",
      seen: "on",
      date: TODAY,
      turned_on_myself: true,
    });
  });
  it("says a moved date in words, with every day it was", async () => {
    openApp("open", "#/service/0199-linkedin");
    await screen.findByText("Moved: Mon 20 Oct 2025 → Mon 3 Nov 2025");
    await click("Why this date? Mon 3 Nov 2025");
    expect(screen.getByText(/Mon 20 Oct 2025,/)).toBeTruthy();
  });
});
