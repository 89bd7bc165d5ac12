import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { ClientError } from "../src/ipc/errors";
import type { MemoryClient } from "../src/ipc/memory";
import { axeFindsNothing } from "./checks";
import { openApp } from "./mount";

const panel = (name: string) => within(screen.getByRole("region", { name }));
const button = (name: RegExp | string) => screen.getByRole<HTMLButtonElement>("button", { name });
const press = (name: RegExp | string) => fireEvent.click(button(name));

async function opens(prepare?: (client: MemoryClient) => void): Promise<MemoryClient> {
  const { client } = openApp("open", "#/safety", prepare);
  await screen.findByRole("heading", { level: 1, name: "Safety" });
  return client;
}

describe("the screen Safety", () => {
  it("is reached by the keyboard, and Settings after it", async () => {
    openApp("open");
    await screen.findByRole("navigation");
    await fireEvent.keyDown(window, { key: "7", ctrlKey: true });
    await screen.findByRole("heading", { level: 1, name: "Safety" });
    const link = screen.getByRole("link", { name: "Safety" });
    expect(link.getAttribute("aria-keyshortcuts")).toBe("Control+7");
    expect(link.getAttribute("aria-current")).toBe("page");
    await fireEvent.keyDown(window, { key: "8", ctrlKey: true });
    await screen.findByRole("heading", { level: 1, name: "Settings" });
  });
});

describe("checking the ledger", () => {
  const CHECK = "Check everything now";
  it("says that it reads, and then what came out", async () => {
    const client = await opens();
    const whole = client.verify;
    let go: () => void = () => undefined;
    client.verify = async () => {
      await new Promise<void>((done) => (go = done));
      return whole();
    };
    const ledger = panel("Ledger");
    button(CHECK).focus();
    await press(CHECK);
    const told = await ledger.findByText(/^Reading every entry/);
    expect(told.closest("[role=status]")).not.toBeNull();
    await press(CHECK);
    go();
    await ledger.findByText("Intact");
    expect(ledger.getByText("4 entries, 1 device")).toBeTruthy();
    expect(ledger.getByText("Checked Thu 25 Sep 2025")).toBeTruthy();
    expect(ledger.queryByText(/^Reading every entry/)).toBeNull();
    expect(client.calls.filter(([name]) => name === "verify")).toHaveLength(1);
    expect(document.activeElement).toBe(button(CHECK));
    await axeFindsNothing();
  });
  it("names the first entry that differs, and a way on", async () => {
    const client = await opens();
    const whole = client.verify;
    client.verify = async () => ({
      ...(await whole()),
      outcome: "damaged",
      intact: false,
      first_bad: 3,
      faults: ["Entry 3 does not fit the one before it."],
    });
    await press(CHECK);
    const ledger = panel("Ledger");
    await ledger.findByText("Not as it was written");
    expect(ledger.getByText(/entry that differs is number #3/)).toBeTruthy();
    expect(ledger.getByText("Entry 3 does not fit the one before it.")).toBeTruthy();
    expect(ledger.getByText(/consent backup restore FILE/)).toBeTruthy();
    await axeFindsNothing();
  });
  it("that could not be done says why, and is tried again", async () => {
    const client = await opens();
    const works = client.verify;
    client.verify = () => Promise.reject(new ClientError({ kind: "failed", code: "busy" }));
    await press(CHECK);
    const alert = within(await panel("Ledger").findByRole("alert"));
    expect(alert.getByText("Code busy")).toBeTruthy();
    client.verify = works;
    await fireEvent.click(alert.getByRole("button", { name: "Try again" }));
    await panel("Ledger").findByText("Intact");
    await waitFor(() => {
      expect(panel("Ledger").queryByRole("alert")).toBeNull();
    });
  });
});
