import { render } from "@testing-library/svelte";
import type { Component } from "svelte";
import App from "../src/App.svelte";
import { startMemory, type MemoryClient, type Start } from "../src/ipc/memory";
import { KEY, Session } from "../src/state/session.svelte";

/** The whole window on a ledger in memory, after whatever else is to be so from the beginning. */
export function openApp(
  start: Start,
  hash = "#/home",
  prepare?: (client: MemoryClient) => void,
): { client: MemoryClient } {
  location.hash = hash;
  const client = startMemory(start);
  prepare?.(client);
  render(App, { props: { client } });
  return { client };
}

/** One part of a screen with a session of its own. */
export function mountPart<Props extends Record<string, unknown>>(
  part: Component<Props>,
  props: Props,
  start: Start = "open",
): { client: MemoryClient; container: HTMLElement } {
  const client = startMemory(start);
  const session = new Session(client);
  const { container } = render(part as Component, {
    props,
    context: new Map([[KEY, session]]),
  });
  return { client, container: container as HTMLElement };
}
