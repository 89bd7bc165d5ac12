import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { TODAY } from "../src/ipc/memory-story";
import { axeFindsNothing } from "./checks";
import { openApp } from "./mount";

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

describe("the catalogue", () => {
  it("finds, counts politely, and clears", async () => {
    openApp("open", "#/catalogue");
    const search = await screen.findByLabelText("Find by name or provider");
    expect(screen.getByText("3 of 3 services").getAttribute("role")).toBe("status");
    await fireEvent.input(search, { target: { value: "zurich" } });
    expect(screen.getByText("1 of 3 services")).toBeTruthy();
    expect(screen.getByText("Not known")).toBeTruthy();
    expect(screen.getByText("no day of checking stated")).toBeTruthy();
    await fireEvent.click(screen.getByLabelText(/Trains by default/));
    expect(screen.getByText("No service matches, of 3.")).toBeTruthy();
    await click("Clear the filters");
    expect(screen.getByText("3 of 3 services")).toBeTruthy();
  });
  it("is as it was when one comes back from a service, and forgets when it is locked", async () => {
    openApp("open", "#/catalogue");
    const search = await screen.findByLabelText("Find by name or provider");
    await fireEvent.input(search, { target: { value: "claude" } });
    await fireEvent.click(screen.getByRole("link", { name: "Claude" }));
    await fireEvent.click(await screen.findByRole("link", { name: "Catalogue", current: false }));
    await screen.findByText("1 of 3 services");
    await click("Lock");
    await screen.findByRole("heading", { name: "Your ledger is locked" });
    await click("Open with GNOME Keyring");
    await screen.findByText("3 of 3 services");
  });
  it("Ctrl F goes to the search, Ctrl 5 opens it", async () => {
    openApp("open");
    await screen.findByRole("heading", { name: /Needs you now/ });
    await fireEvent.keyDown(window, { key: "5", ctrlKey: true });
    const search = await screen.findByLabelText("Find by name or provider");
    await fireEvent.keyDown(window, { key: "f", ctrlKey: true });
    expect(document.activeElement).toBe(search);
  });
});

describe("a page outside", () => {
  it("is asked about once a host, with the whole address", async () => {
    const { client } = openApp("open", "#/service/0199-claude");
    const link = await screen.findByRole("link", { name: "Is my data used for model training?" });
    link.focus();
    await fireEvent.click(link);
    await screen.findByRole("dialog", { name: "Open example.org in your browser?" });
    expect(screen.getByText("https://example.org/terms")).toBeTruthy();
    await click("Cancel");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(link);
    await fireEvent.click(link);
    await screen.findByRole("dialog");
    await click("Open");
    await waitFor(() => {
      expect(client.calls.at(-1)).toEqual([
        "open_page",
        { address: "https://example.org/terms", host_confirmed: true },
      ]);
    });
    await fireEvent.click(link);
    await waitFor(() => {
      expect(client.calls.filter(([name]) => name === "open_page")).toHaveLength(4);
    });
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a service of the catalogue", () => {
  const page = "#/catalogue/anthropic.claude.consumer";
  it("answers the three questions, each with what it rests on", async () => {
    openApp("open", page);
    await screen.findByRole("heading", { name: "Does it train on your content?" });
    await fireEvent.click(screen.getByLabelText("Why? Does it train on your content?"));
    await fireEvent.click(
      screen.getByRole("button", { name: /^The provider says it trains on new and resumed/ }),
    );
    expect(document.activeElement?.id).toBe("fact-anthropic.claude.consumer.t1");
    expect(screen.getByRole("row", { name: "Do people review it not published" })).toBeTruthy();
    expect(screen.getByText("Retention after the account is deleted")).toBeTruthy();
    expect(document.querySelector("[data-icon='check-check']")).toBeNull();
  });
  it("shows those that disagree side by side, and old ones quietly", async () => {
    openApp("open", page);
    const dates = await screen.findByRole("region", { name: "Dated changes" });
    expect(within(dates).getByText("Sources disagree")).toBeTruthy();
    expect(within(dates).getAllByRole("article")).toHaveLength(2);
    const training = screen.getByRole("region", { name: "Training" });
    const folded = within(training).getByText(
      "1 that does not hold today for this plan and region",
    );
    expect(within(folded.closest("details") as HTMLElement).getByText(/^Check again/)).toBeTruthy();
  });
  it("is asked anew for another plan, and goes to the fact the address names", async () => {
    const { client } = openApp("open", `${page}/anthropic.claude.consumer.t2`);
    await waitFor(() => {
      expect(document.activeElement?.id).toBe("fact-anthropic.claude.consumer.t2");
    });
    expect(document.activeElement?.closest("details")?.open).toBe(true);
    await fireEvent.change(screen.getByLabelText("Plan"), { target: { value: "free" } });
    await waitFor(() => {
      expect(client.calls.at(-1)).toEqual([
        "catalogue_service",
        { service_id: "anthropic.claude.consumer", plan: "free" },
      ]);
    });
  });
  it("leads to following it, ticked beforehand", async () => {
    openApp("open", "#/catalogue/openai.chatgpt");
    await fireEvent.click(await screen.findByRole("button", { name: "Follow another account" }));
    await screen.findByRole("heading", { name: "Add services" });
    await waitFor(() => {
      expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "ChatGPT" }).checked).toBe(
        true,
      );
    });
  });
});

describe("comparing services", () => {
  it("takes two to four, and says what is unknown", async () => {
    const { client } = openApp("open", "#/catalogue/compare/anthropic.claude.consumer");
    await screen.findByText("Choose two to four services.");
    await fireEvent.change(await screen.findByLabelText("Add a service to the comparison"), {
      target: { value: "own.club" },
    });
    await click("Add it");
    await screen.findByRole("rowheader", { name: "Does it train on your content?" });
    expect(location.hash).toBe("#/catalogue/compare/anthropic.claude.consumer/own.club");
    expect(client.calls.at(-1)).toEqual([
      "compare_services",
      { service_ids: ["anthropic.claude.consumer", "own.club"] },
    ]);
    const [claude, own] = screen.getAllByRole("cell");
    expect(claude?.textContent).toContain("The provider says: yes");
    expect(claude?.textContent).toContain("Sources disagree");
    expect(own?.querySelector("[data-icon='circle-question-mark']")).not.toBeNull();
    expect(screen.getByRole("columnheader", { name: /Zürich club notes/ })).toBeTruthy();
    await click("Leave out Claude");
    await screen.findByText("Choose two to four services.");
  });
});

describe("why", () => {
  it("each column of a decision says what its periods follow from", async () => {
    openApp("open", "#/service/0199-claude/decide/model-training");
    await fireEvent.click(await screen.findByRole("button", { name: "Why? Say no" }));
    expect(screen.getByText("Deleted chats leave the back end within 30 days.")).toBeTruthy();
    await click("Why? Do nothing");
    expect(screen.getByText(/No period is named in this column/)).toBeTruthy();
    await axeFindsNothing();
  });
  it("stands beside each date of the table of services", async () => {
    const { client } = openApp("open", "#/services");
    await fireEvent.click(
      await screen.findByRole("button", { name: "Why this date? Wed 24 Dec 2025" }),
    );
    expect(screen.getByText("You entered this date yourself.")).toBeTruthy();
    await click("Why? Claude: Kept, the provider says");
    await screen.findByText("Deleted chats leave the back end within 30 days.");
    expect(client.calls.at(-1)).toEqual([
      "retention",
      { account_id: "0199-claude", created: TODAY },
    ]);
    await axeFindsNothing();
  });
});

describe("what if", () => {
  it("shows now and supposed, and writes nothing down", async () => {
    const { client } = openApp("open", "#/service/0199-claude");
    await fireEvent.click(await screen.findByRole("button", { name: "Think it through" }));
    await screen.findByText("Nothing changes.");
    const training = screen.getByRole("group", { name: "“Model training” as if it were" });
    await fireEvent.click(within(training).getByRole("radio", { name: "Off" }));
    await fireEvent.change(screen.getByLabelText("On the plan"), { target: { value: "free" } });
    await fireEvent.input(screen.getByLabelText("As if it were deleted on"), {
      target: { value: "2025-12-01" },
    });
    await click("See what would change");
    await screen.findByText("A chat of today would be gone by 25 Oct 2025.");
    const supposed = screen.getByRole("region", { name: "Supposed" });
    expect(within(supposed).getByText("Gone by Sat 25 Oct 2025")).toBeTruthy();
    expect(client.calls.at(-1)).toEqual([
      "what_if",
      {
        account_id: "0199-claude",
        plan: "free",
        settings: [{ purpose: "model-training", on: false }],
        deleted: "2025-12-01",
      },
    ]);
    expect(screen.getByText(/nothing is written down/)).toBeTruthy();
    await axeFindsNothing();
  });
});

describe("looking again", () => {
  it("on Home: what changed, with its source, and one act to confirm", async () => {
    const { client } = openApp("later");
    const card = await screen.findByRole("article", { name: "ChatGPT: Model training" });
    expect(within(card).getByText(/deleted chats are kept for 30 days/)).toBeTruthy();
    expect(within(card).getByRole("link", { name: "How chats are kept" })).toBeTruthy();
    expect(within(card).queryByRole("button", { name: "Still on" })).toBeNull();
    await axeFindsNothing();
    await fireEvent.click(within(card).getByRole("button", { name: "Still off" }));
    await waitFor(() => {
      expect(screen.queryByRole("article", { name: "ChatGPT: Model training" })).toBeNull();
    });
    expect(client.calls.find(([name]) => name === "record_seen")?.[1]).toEqual({
      account_id: "0199-chatgpt",
      purpose: "model-training",
      seen: "off",
      date: TODAY,
    });
  });
  it("on the service's page: something else is asked about further", async () => {
    const { client } = openApp("later", "#/service/0199-chatgpt");
    await fireEvent.click(await screen.findByRole("button", { name: "It shows something else" }));
    expect(document.activeElement?.textContent).toContain("What does “Help improve");
    await click("On");
    await click("No, it was on");
    await waitFor(() => {
      expect(client.calls.find(([name]) => name === "record_seen")?.[1]).toEqual({
        account_id: "0199-chatgpt",
        purpose: "model-training",
        seen: "on",
        date: TODAY,
        turned_on_myself: false,
      });
    });
  });
});

describe("a catalogue file", () => {
  const begin = async () => {
    const { client } = openApp("open", "#/catalogue");
    await fireEvent.click(await screen.findByRole("button", { name: "Adopt a catalogue file…" }));
    return client;
  };
  const key = (value: string) =>
    fireEvent.input(screen.getByLabelText("The publisher's public key (optional)"), {
      target: { value },
    });
  it("is refused, or not chosen, in place", async () => {
    await begin();
    await key("nonsense");
    await click("Choose the file…");
    expect((await screen.findByRole("alert")).textContent).toContain("no minisign public key");
    await key("cancel");
    await click("Choose the file…");
    await screen.findByText("No file was chosen.");
    expect(screen.queryByRole("alert")).toBeNull();
    await click("Cancel");
    await waitFor(() => {
      expect(document.activeElement?.textContent).toContain("Adopt a catalogue file…");
    });
  });
  it("says all that changes before it is adopted, and lets no date move later by itself", async () => {
    const client = await begin();
    await click("Choose the file…");
    const preview = await screen.findByRole("region", {
      name: "From edition 2025.9.1 to 2025.10.1",
    });
    expect(document.activeElement?.textContent).toContain("From edition");
    expect(within(preview).getByText(/key you have not trusted before/)).toBeTruthy();
    expect(within(preview).getByText("Moves: Sun 28 Sep 2025 → Wed 8 Oct 2025")).toBeTruthy();
    const names = [...preview.querySelectorAll("summary strong")].map((each) => each.textContent);
    expect(names).toEqual(["Claude", "New service"]);
    expect(within(preview).getByText(/could not before: new.example/)).toBeTruthy();
    const later = within(preview).getByRole<HTMLInputElement>("checkbox", {
      name: "Let these dates move later",
    });
    expect(later.checked).toBe(false);
    await axeFindsNothing();
    await click("Adopt this edition");
    expect((await screen.findByRole("alert")).textContent).toContain("would move later");
    await fireEvent.click(later);
    await click("Adopt this edition");
    await screen.findByText(/^Edition 2025.10.1 is in use\.$/);
    expect(client.calls.filter(([name]) => name === "adopt_pack").at(-1)?.[1]).toEqual({
      digest: "b7".repeat(32),
      accept_later: true,
    });
    expect(screen.getByText("b7b7b7b7b7b7")).toBeTruthy();
  });
});

describe("looking back at a day", () => {
  it("shows what held and what was known, and where the two are the same", async () => {
    const { client } = openApp("open", "#/history");
    const day = await screen.findByLabelText("Day");
    await fireEvent.input(day, { target: { value: "2025-08-31" } });
    await click("Look back");
    await screen.findByText("2 accounts on Sun 31 Aug 2025");
    const table = screen.getByRole("table");
    expect(within(table).getByText("Nothing written down by then")).toBeTruthy();
    expect(within(table).getByText("The same")).toBeTruthy();
    expect(client.calls.at(-1)).toEqual(["as_of", { on: "2025-08-31" }]);
    await axeFindsNothing();
  });
});
