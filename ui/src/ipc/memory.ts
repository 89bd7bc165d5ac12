import type { Client } from "./client";
import { ClientError } from "./errors";
import { WORDS, type Start } from "./memory-ledger";
import { MemoryMending } from "./memory-mending";
import * as story from "./memory-story";
import type * as t from "./bindings";

export type { Start } from "./memory-ledger";

const STARTS: readonly string[] = [
  "open",
  "later",
  "away",
  "demo",
  "empty",
  "none",
  "locked",
  "keyless",
  "keylost",
  "fails",
];

const refused = (code: string) => new ClientError({ kind: "rejected", code });

/** A ledger in memory that answers like the real one. Nothing of it ships. */
export class MemoryClient extends MemoryMending implements Client {
  app_state = () =>
    this.answer<t.AppStateView>("app_state", null, () => ({
      vault: this.vault,
      demo: this.demo,
      can_leave_demo: true,
      demo_exists: this.demoExists,
      simulated: this.demo ? story.TODAY : null,
      slots: this.keyless ? ["recovery", "passphrase"] : ["keyring", "recovery", "passphrase"],
      keyring: { available: !this.keyless, name: "GNOME Keyring" },
      why_locked: null,
      today: story.TODAY,
      appearance: this.looks,
      language: this.inForce(),
      read_only_reason: null,
    }));

  create_vault = (request: t.CreateVaultRequest) =>
    this.answer<t.CreateVaultResponse>("create_vault", request, () => {
      if (this.keyless && request.passphrase === undefined) throw refused("passphrase_needed");
      if (request.demo) {
        this.own = this.vault;
        this.demo = true;
        this.demoExists = true;
        this.lines = [];
        this.besides = [];
        this.entries = [];
      }
      this.vault = "open";
      this.wordsConfirmed = false;
      return { words: [...WORDS], ask_back: [4, 9], key_stored: !this.keyless };
    });

  confirm_words = (request: t.ConfirmWordsRequest) =>
    this.answer("confirm_words", request, () => {
      if (request.answers[0] !== WORDS[3] || request.answers[1] !== WORDS[8]) {
        throw refused("words_do_not_match");
      }
      this.wordsConfirmed = true;
    });

  unlock = (request: t.UnlockRequest) =>
    this.answer("unlock", request, () => {
      const { passphrase, words } = request;
      if (passphrase !== undefined && passphrase !== "correct horse battery") {
        throw refused("wrong_key");
      }
      if (request.keyring === true && this.keylost) {
        const lost = "The key is not where it was. Use the recovery words or the passphrase.";
        throw new ClientError({ kind: "locked", code: "key_missing", words: lost });
      }
      if (words !== undefined && words !== WORDS.join(" ")) throw refused("wrong_key");
      this.vault = "open";
    });

  lock = () =>
    this.answer("lock", null, () => {
      this.vault = "locked";
    });

  open_demo = () =>
    this.answer("open_demo", null, () => {
      this.own = this.vault === "none" ? "none" : "locked";
      this.demo = true;
      this.vault = "open";
    });

  leave_demo = () =>
    this.answer("leave_demo", null, () => {
      this.demo = false;
      this.vault = this.own;
    });

  add_accounts = (request: t.AddAccountsRequest) =>
    this.answer<t.AddAccountsResponse>("add_accounts", request, () => {
      const known = [story.claude, story.gemini, story.linkedin, story.chatgpt];
      const dates = [story.claudeDate, story.geminiDate, story.linkedinDate, story.chatgptDate];
      const added = request.accounts.map(({ service_id, plan }) => {
        const at = known.findIndex((each) => each.service_id === service_id);
        const account = known[at] ?? {
          account_id: `account-${service_id}`,
          service_id,
          name: story.starter.services.find((s) => s.service_id === service_id)?.name ?? service_id,
          plan: plan ?? null,
          label: null,
        };
        const standing = story.standing("not-known");
        this.lines.push({ account, standing, deadline: dates[at] ?? null });
        this.write("account.added", account, story.TODAY, `You began to follow ${account.name}.`);
        return account;
      });
      return { added, undecided: added.length, dates_within_30_days: added.length > 0 ? 1 : 0 };
    });

  record_setting = (request: t.RecordSettingRequest) =>
    this.recorded("record_setting", request, () => {
      this.refuseFuture(request.date);
      const line = this.find(request.account_id);
      const off = request.did === "turned-off";
      const grade = request.seen ? "seen" : "asserted";
      this.settle(line, story.standing(off ? "turned-off" : "allowed", request.date, grade));
      const sentence = off ? "You turned model training off." : "You turned model training on.";
      return this.write("choice.recorded", line.account, request.date, sentence, {
        left_out: off ? ["flagged chats", "feedback you send"] : [],
        stops: line.deadline === null ? [] : [line.deadline.date],
      });
    });

  record_notice = (request: t.RecordNoticeRequest) =>
    this.recorded("record_notice", request, () => {
      this.refuseFuture(request.date);
      const line = this.find(request.account_id);
      if (request.answer === "put-off") line.standing = story.standing("put-off", request.date);
      const event = request.answer === "put-off" ? "notice.put_off" : "notice.shown";
      return this.write(event, line.account, request.date, "A notice about model training.");
    });

  record_seen = (request: t.RecordSeenRequest) =>
    this.recorded("record_seen", request, () => {
      this.refuseFuture(request.date);
      const line = this.find(request.account_id);
      const on = { true: "allowed", false: "default-on", undefined: "seen-on" } as const;
      const code: t.StandingCode =
        request.seen === "on"
          ? on[`${String(request.turned_on_myself)}` as keyof typeof on]
          : request.seen === "off"
            ? "seen-off"
            : "switch-not-found";
      this.settle(line, story.standing(code, request.date, "seen"));
      const sentence = `You looked: the switch was ${request.seen}.`;
      return this.write("choice.observed", line.account, request.date, sentence);
    });

  record_still_off = (request: t.StillOffRequest) =>
    this.answer<t.StillOffResponse>("record_still_off", request, () => {
      this.refuseFuture(request.date);
      const receipts = request.account_ids.map((account_id) => {
        const line = this.find(account_id);
        this.settle(line, story.standing("seen-off", request.date, "seen"));
        const sentence = "You looked: the switch was off.";
        return this.write("choice.observed", line.account, request.date, sentence);
      });
      return { receipts };
    }).then((response) => {
      this.tellChanged();
      return response;
    });

  record_deletion = (request: t.RecordDeletionRequest) =>
    this.recorded("record_deletion", request, () => {
      this.refuseFuture(request.deleted);
      const { account } = this.find(request.account_id);
      const sentence = `You deleted ${String(request.count)} items.`;
      return this.write("content.deleted", account, request.deleted, sentence);
    });

  correct = (request: t.CorrectRequest) =>
    this.recorded("correct", request, () => {
      const entry = this.entries.find((each) => each.entry_id === request.entry_id);
      if (entry === undefined) throw refused("unknown_entry");
      entry.corrected = true;
      entry.correctable = false;
      const sentence =
        request.happened_on === undefined
          ? `Entry #${String(entry.number)} does not count: it did not happen.`
          : `Entry #${String(entry.number)} happened on ${request.happened_on}.`;
      const corrects = entry.entry_id;
      return this.write("entry.corrected", entry.account, story.TODAY, sentence, { corrects });
    });

  export_csv = (request: t.ExportCsvRequest) =>
    this.answer<t.ExportCsvResponse>("export_csv", request, () => ({
      outcome: "written",
      files: ["consent-ledger.csv", "consent-ledger-accounts.csv"],
      entries: this.entries.length,
    }));

  on_ledger_changed = (listener: (change: t.LedgerChanged) => void) => {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
    });
  };
}

export function startMemory(kind: string): MemoryClient {
  return new MemoryClient(STARTS.includes(kind) ? (kind as Start) : "open");
}
