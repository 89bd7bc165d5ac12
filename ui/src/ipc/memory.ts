import type { Client } from "./client";

export function startMemory(kind: string): Client {
  throw new Error(kind);
}
