import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
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
    await fireEvent.click(screen.getByLabelText("Trains by default"));
    expect(screen.getByText("No service matches, of 3.")).toBeTruthy();
    await click("Clear the filters");
    expect(screen.getByText("3 of 3 services")).toBeTruthy();
  });
  it("Ctrl F goes to the search, Ctrl 4 opens it", async () => {
    openApp("open");
    await screen.findByRole("heading", { name: /Needs you now/ });
    await fireEvent.keyDown(window, { key: "4", ctrlKey: true });
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
