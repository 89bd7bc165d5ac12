import { mount } from "svelte";
import App from "./App.svelte";
import type { Client } from "./ipc/client";

/** The double holds its answers in memory; it exists in development builds only. */
async function chooseClient(): Promise<Client> {
  if (import.meta.env.DEV && new URLSearchParams(location.search).has("memory")) {
    const { startMemory } = await import("./ipc/memory");
    return startMemory(new URLSearchParams(location.search).get("memory") ?? "");
  }
  const { tauriClient } = await import("./ipc/tauri");
  return tauriClient;
}

const target = document.getElementById("app");
if (target !== null) {
  chooseClient()
    .then((client) => mount(App, { target, props: { client } }))
    .catch(() => {
      target.setAttribute("data-state", "not-started");
    });
}
