import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { TODAY } from "../src/ipc/memory-story";
import { axeFindsNothing, controlsAreLabelled } from "./checks";
import { openApp } from "./mount";

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const write = () => screen.getByRole<HTMLButtonElement>("button", { name: "Write it down" });

describe("what the person adds", () => {
  it("a service that is not found is described, after what will be written is shown", async () => {
    const { client } = openApp("open", "#/catalogue");
    const search = await screen.findByLabelText("Find by name or provider");
    await fireEvent.input(search, { target: { value: "Choir app" } });
    await click("Add it yourself");
    await screen.findByRole("dialog", { name: "Add a service yourself" });
    expect(screen.getByLabelText<HTMLInputElement>("Name").value).toBe("Choir app");
    expect(write().disabled).toBe(true);
    controlsAreLabelled();
    await type("Source", "Its privacy page");
    await type("Its address (optional)", "http://choir.example");
    expect(screen.getByText(/An address begins with https/)).toBeTruthy();
    expect(write().disabled).toBe(true);
    await type("Its address (optional)", "https://choir.example/privacy");
    await type("Names of its plans (optional)", "Free, Choir");
    const preview = "A service of your own: Choir app, run by: not stated";
    expect(screen.getByText(preview)).toBeTruthy();
    expect(screen.getByText("Source: Its privacy page, Thu 25 Sep 2025")).toBeTruthy();
    await axeFindsNothing();
    await fireEvent.click(write());
    await screen.findByText("2 of 4 services");
    expect(client.calls.find(([name]) => name === "describe_service")?.[1]).toEqual({
      name: "Choir app",
      plans: ["Free", "Choir"],
      source: { title: "Its privacy page", url: "https://choir.example/privacy", as_of: TODAY },
      follow: false,
    });
  });

  it("an own fact takes the place of one, which stays below it, and is taken back", async () => {
    const { client } = openApp("open", "#/catalogue/anthropic.claude.consumer");
    await fireEvent.click(
      await screen.findByRole("button", { name: /Put your own in its place: .* up to 5 years/ }),
    );
    await screen.findByRole("dialog");
    await choose("What is kept", "opted_in");
    await choose("How long", "time");
    await type("How many", "2");
    await choose("Of", "Y");
    await type("Source", "Letter from support");
    await fireEvent.click(screen.getByRole("checkbox", { name: "Pro" }));
    expect(screen.getByText("How long: 2 years")).toBeTruthy();
    controlsAreLabelled();
    await axeFindsNothing();
    await fireEvent.click(write());
    const kept = screen.getByRole("region", { name: "How long it is kept" });
    await within(kept).findByText("yours");
    expect(within(kept).getByText("The catalogue says instead:")).toBeTruthy();
    expect(within(kept).getByText(/up to 5 years/)).toBeTruthy();
    expect(client.calls.find(([name]) => name === "state_fact")?.[1]).toEqual({
      service_id: "anthropic.claude.consumer",
      kind: "retention",
      replaces: "anthropic.claude.consumer.r1",
      details: [
        { key: "state", value: "opted_in" },
        { key: "duration", value: "P2Y" },
      ],
      plans: ["pro"],
      source: { title: "Letter from support", as_of: TODAY },
    });
    await fireEvent.click(within(kept).getByRole("button", { name: "Take it back" }));
    await fireEvent.click(screen.getByRole("radio", { name: /It did not happen/ }));
    await click("Write the correction");
    await waitFor(() => {
      expect(client.calls.find(([name]) => name === "correct")?.[1]).toEqual({
        entry_id: "entry-5",
      });
    });
  });

  it("a fact of any kind is stated from the page, with fields that fit it", async () => {
    openApp("open", "#/catalogue/own.club");
    await fireEvent.click(await screen.findByRole("button", { name: "State a fact" }));
    for (const kind of ["Training", "How a no is said", "Dated changes", "Remarks"]) {
      await fireEvent.click(screen.getByRole("radio", { name: kind }));
      controlsAreLabelled();
    }
    await type("Remark", "They asked by letter.");
    await type("Source", "The letter");
    expect(screen.getByText("Remark: They asked by letter.")).toBeTruthy();
    await fireEvent.click(write());
    await screen.findByRole("region", { name: "Remarks" });
  });

  it("a date of one's own, on Home and on a service's page", async () => {
    const { client } = openApp("open");
    await fireEvent.click(await screen.findByRole("button", { name: "Add a date" }));
    await type("What is it about?", "Look at the club's switch");
    await type("The day", "2025-11-01");
    expect(screen.getByText("Your date Sat 1 Nov 2025: Look at the club's switch")).toBeTruthy();
    await axeFindsNothing();
    await fireEvent.click(write());
    await screen.findByText(/Recorded #5/);
    location.hash = "#/service/0199-claude";
    await screen.findByRole("heading", { name: "Model training" });
    await click("Add a date");
    await type("What is it about?", "Ask again");
    await type("The day", "2025-12-01");
    await type("Where is it said? (optional)", "My note");
    await fireEvent.click(write());
    await waitFor(() => {
      const sent = client.calls.filter(([name]) => name === "add_deadline");
      expect(sent.map(([, request]) => request)).toEqual([
        { title: "Look at the club's switch", date: "2025-11-01" },
        { title: "Ask again", date: "2025-12-01", account_id: "0199-claude", source: "My note" },
      ]);
    });
  });
});
