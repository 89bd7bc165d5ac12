import type { Purpose } from "../ipc/bindings";

/** Every purpose, in the order in which they are listed. */
export const PURPOSES = [
  "model-training",
  "human-review",
  "personalisation",
  "advertising",
  "sharing",
  "feedback",
  "connectors",
  "analytics",
  "service",
  "safety",
] as const satisfies readonly Purpose[];
