import * as story from "./memory-story";
import type * as t from "./bindings";

/** What a catalogue file would change, in the double's world. */
export const pack: t.PackPreviewView = {
  edition: "2025.10.1",
  from_edition: "2025.9.1",
  digest: "b7".repeat(32),
  signer: "RWQf6LRCGA9i53ml",
  signer_known: false,
  remark: "Consent catalogue, October",
  services_count: 3,
  facts_count: 8,
  services: [
    {
      service_id: "example.new",
      name: "New service",
      is_new: true,
      followed: false,
      new_hosts: ["new.example"],
      facts: [],
    },
    {
      service_id: story.claude.service_id,
      name: "Claude",
      is_new: false,
      followed: true,
      new_hosts: [],
      facts: [
        {
          fact_id: "anthropic.claude.consumer.a2",
          kind: "announcement",
          change: "added",
          before: null,
          after: "The date moved to 8 Oct 2025.",
          source: story.source("Terms, archived", "2025-09-27", "archived_policy"),
        },
      ],
    },
  ],
  dates: [
    {
      account: "Claude · Pro",
      title: "Model training",
      from: "2025-09-28",
      to: "2025-10-08",
      later: true,
    },
  ],
};
