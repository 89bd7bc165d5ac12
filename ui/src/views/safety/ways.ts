import { formatDay } from "../../format/dates";
import { t } from "../../i18n";
import type { Slot, WaysView } from "../../ipc/bindings";
import type { Client } from "../../ipc/client";

/** What is asked about once more before it is done. */
export type Confirmed = "renew" | "take-keyring" | "take-passphrase";

/** How each way in stands, in sentences. */
export function statesOf(ways: WaysView): Record<Slot, string[]> {
  const name = ways.key_store;
  const since = ways.key_store_since === null ? [] : [formatDay(ways.key_store_since.slice(0, 10))];
  return {
    keyring: ways.slots.includes("keyring")
      ? [
          t("safety-keyring-in", { name }),
          ...since.map((date) => t("safety-keyring-since", { date })),
        ]
      : [t("safety-keyring-out", { name })],
    recovery: ways.slots.includes("recovery")
      ? [
          t("safety-recovery-in"),
          t(ways.words_confirmed ? "safety-recovery-asked" : "safety-recovery-unasked"),
        ]
      : [t("safety-recovery-out")],
    passphrase: [
      t(ways.slots.includes("passphrase") ? "safety-passphrase-in" : "safety-passphrase-out"),
    ],
  };
}

interface Confirm {
  words: { title: string; follows: string[]; act: string; waiting: string };
  run: () => Promise<void>;
  done: string;
  /** The button that is there afterwards as well. */
  stays: string;
}

/** What is asked, what follows, and what does it. */
export function confirmOf(what: Confirmed, ways: WaysView, client: Client): Confirm {
  const name = ways.key_store;
  switch (what) {
    case "renew":
      return {
        words: {
          title: t("safety-renew-title", { name }),
          follows: [
            t("safety-renew-follows", { name }),
            ...(ways.slots.includes("keyring") ? [] : [t("safety-renew-curtain")]),
          ],
          act: t("safety-renew"),
          waiting: t("safety-keyring-wait", { name }),
        },
        run: () => client.renew_key_store(),
        done: t("safety-renew-done", { name }),
        stays: "way-keyring",
      };
    case "take-keyring":
      return {
        words: {
          title: t("safety-take-keyring-title", { name }),
          follows: [t("safety-take-keyring-follows"), t("safety-take-keyring-door")],
          act: t("safety-take-keyring"),
          waiting: t("safety-keyring-wait", { name }),
        },
        run: () => client.remove_way({ slot: "keyring" }),
        done: t("safety-take-keyring-done", { name }),
        stays: "way-keyring",
      };
    case "take-passphrase":
      return {
        words: {
          title: t("safety-take-passphrase-title"),
          follows: [t("safety-take-passphrase-follows"), t("safety-passphrase-copies")],
          act: t("safety-take-passphrase"),
          waiting: t("safety-take-wait"),
        },
        run: () => client.remove_way({ slot: "passphrase" }),
        done: t("safety-take-passphrase-done"),
        stays: "way-passphrase",
      };
  }
}
