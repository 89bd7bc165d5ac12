import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { ClientError } from "../src/ipc/errors";
import type { MemoryClient } from "../src/ipc/memory";
import { axeFindsNothing, controlsAreLabelled } from "./checks";
import { openApp } from "./mount";

const TITLE = "Calendar file (iCalendar)";
const click = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const panel = () => within(screen.getByRole("region", { name: TITLE }));
const asked = (client: MemoryClient) =>
  client.calls.filter(([name]) => /calendar$/.test(name)) as [string, unknown][];

async function opens(hash = "#/exports", prepare?: (client: MemoryClient) => void) {
  const { client } = openApp("open", hash, prepare);
  await screen.findByRole("heading", { name: TITLE });
  return client;
}

describe("the calendar file", () => {
  it.each(["#/exports", "#/settings"])(
    "is saved from %s, without names unless asked",
    async (at) => {
      const client = await opens(at);
      expect(
        screen.getByRole<HTMLInputElement>("checkbox", { name: "Name the services" }).checked,
      ).toBe(false);
      controlsAreLabelled();
      await click("Save the calendar…");
      const told = await panel().findByText(/dates were written to/);
      expect(told.textContent).toContain("consent-ledger-deadlines.ics");
      expect(told.closest("[role=status]")).not.toBeNull();
      await fireEvent.click(screen.getByRole("checkbox", { name: "Name the services" }));
      await click("Save it as tasks…");
      await panel().findByText("consent-ledger-tasks.ics");
      expect(asked(client)).toEqual([
        ["export_calendar", { names: false, tasks: false }],
        ["export_calendar", { names: true, tasks: true }],
      ]);
      await axeFindsNothing();
    },
  );

  it("is kept fresh until it is not any more, and the focus is not lost", async () => {
    const client = await opens();
    expect(screen.queryByText("Kept fresh:")).toBeNull();
    await click("Keep a file fresh…");
    await screen.findByText("/home/ada/Documents/consent-ledger-deadlines.ics");
    expect(screen.getByText("It names no service.")).toBeTruthy();
    await axeFindsNothing();
    await click("Keep it no longer");
    await waitFor(() => {
      expect(screen.queryByText(/Kept fresh/)).toBeNull();
    });
    expect(document.activeElement?.textContent).toBe("Keep a file fresh…");
    expect(asked(client)).toEqual([
      ["keep_calendar", { names: false }],
      ["stop_calendar", null],
    ]);
  });

  it("says what keeps a kept one from being written, and that it names services", async () => {
    const file = "/media/stick/dates.ics";
    const trouble = "The folder is not there. Connect the disk, or keep another file.";
    await opens("#/exports", (client) => {
      const whole = client.settings;
      client.settings = async () => ({
        ...(await whole()),
        calendar: { file, names: true, trouble },
      });
    });
    await screen.findByText(trouble);
    expect(screen.getByText("It names the services.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Keep it no longer" })).toBeTruthy();
    await axeFindsNothing();
  });

  it("says nothing was written when the person changed their mind", async () => {
    await opens("#/exports", (client) => {
      client.export_calendar = () => Promise.resolve({ outcome: "cancelled" });
    });
    await click("Save the calendar…");
    await panel().findByText("Nothing was written.");
  });

  it.each([
    ["Save the calendar…", "export_calendar"],
    ["Save it as tasks…", "export_calendar"],
    ["Keep a file fresh…", "keep_calendar"],
  ] as const)("%s fails in place and is tried again", async (button, command) => {
    const client = await opens();
    const works = client[command] as () => Promise<never>;
    client[command] = () => {
      const words = "the file could not be written: the disk is full; choose another place";
      return Promise.reject(new ClientError({ kind: "rejected", code: "not_written", words }));
    };
    await click(button);
    const alert = within(await panel().findByRole("alert"));
    expect(alert.getByText(/choose another place/)).toBeTruthy();
    expect(alert.getByText("Code not_written")).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: button }).disabled).toBe(false);
    client[command] = works;
    await fireEvent.click(alert.getByRole("button", { name: "Try again" }));
    await panel().findByText(/dates were written to/);
    expect(panel().queryByRole("alert")).toBeNull();
  });

  it("that is kept stays shown when it cannot be given up", async () => {
    const client = await opens();
    await click("Keep a file fresh…");
    await screen.findByText("Kept fresh:", { exact: false });
    client.stop_calendar = () =>
      Promise.reject(new ClientError({ kind: "rejected", code: "read_only" }));
    await click("Keep it no longer");
    expect((await panel().findByRole("alert")).textContent).toContain("but not written");
    expect(screen.getByText("It names no service.")).toBeTruthy();
  });

  it("does not pretend that none is kept when that cannot be read", async () => {
    const client = await opens("#/exports", (memory) => {
      memory.settings = () => Promise.reject(new ClientError({ kind: "failed", code: "busy" }));
    });
    const alert = within(await panel().findByRole("alert"));
    expect(alert.getByText("Code busy")).toBeTruthy();
    client.settings = () => Promise.reject(new ClientError({ kind: "failed", code: "disk_full" }));
    await fireEvent.click(alert.getByRole("button", { name: "Try again" }));
    await panel().findByText("Code disk_full");
  });
});

describe("from the agenda", () => {
  it.each(["open", "empty"] as const)(
    "%s: it opens over the page and gives focus back",
    async (start) => {
      const { client } = openApp(start, "#/agenda");
      const button = await screen.findByRole("button", { name: "Calendar file…" });
      button.focus();
      await fireEvent.click(button);
      const dialog = within(screen.getByRole("dialog", { name: TITLE }));
      await axeFindsNothing();
      await fireEvent.click(dialog.getByRole("button", { name: "Save the calendar…" }));
      await dialog.findByText(/(dates were|date was) written to/);
      expect(asked(client)).toEqual([["export_calendar", { names: false, tasks: false }]]);
      await fireEvent.click(dialog.getByRole("button", { name: "Close" }));
      expect(screen.queryByRole("dialog")).toBeNull();
      expect(document.activeElement).toBe(button);
    },
  );
});
