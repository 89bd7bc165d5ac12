import type { Client } from "./client";
import { ClientError } from "./errors";
import { MemoryLedger, WORDS, type Start } from "./memory-ledger";
import * as story from "./memory-story";
import type * as t from "./types";

export type { Start } from "./memory-ledger";

const STARTS: readonly string[] = ["open", "demo", "empty", "none", "locked", "fails"];

/** A ledger in memory that answers like the real one. Nothing of it ships. */
export class MemoryClient extends MemoryLedger implements Client {
  app_state = () =>
    this.answer<t.AppState>("app_state", null, () => ({
      vault: this.vault,
      demo: this.demo,
      slots: ["keyring", "words", "passphrase"],
      keyring: { available: true, name: "GNOME Keyring" },
      today: story.TODAY,
      read_only_reason: null,
    }));

  create_vault = (request: t.CreateVaultRequest) =>
    this.answer<t.CreateVaultResponse>("create_vault", request, () => {
      this.vault = "open";
      this.wordsConfirmed = false;
      return { words: [...WORDS], ask_back: [4, 9] };
    });

  confirm_words = (request: t.ConfirmWordsRequest) =>
    this.answer("confirm_words", request, () => {
      if (request.answers[0] !== WORDS[3] || request.answers[1] !== WORDS[8]) {
        throw new ClientError({ kind: "rejected", code: "words_do_not_match", args: {} });
      }
      this.wordsConfirmed = true;
    });

  unlock = (request: t.UnlockRequest) =>
    this.answer("unlock", request, () => {
      if (request.passphrase !== undefined && request.passphrase !== "correct horse battery") {
        throw new ClientError({ kind: "rejected", code: "wrong_key", args: {} });
      }
      if (request.words !== undefined && request.words !== WORDS.join(" ")) {
        throw new ClientError({ kind: "rejected", code: "wrong_key", args: {} });
      }
      this.vault = "open";
    });

  lock = () =>
    this.answer("lock", null, () => {
      this.vault = "locked";
    });

  home = () =>
    this.answer<t.HomeView>("home", null, () => {
      const open = this.lines.filter((line) => line.deadline?.state !== "dismissed");
      const needs = open.filter(
        (line) =>
          ["not-known", "put-off", "date-passed"].includes(line.standing.code) &&
          (line.deadline === null || line.deadline.days <= 30),
      );
      const cards = needs.map<t.Card>((line) => ({
        account: line.account,
        purpose: line.purpose,
        kind:
          line.standing.code === "date-passed"
            ? "passed"
            : line.deadline === null
              ? "unknown"
              : "decide",
        standing: line.standing,
        deadline: line.deadline,
        default_state: line.account.account_id === story.claude.account_id ? "on" : "unknown",
        control_label: line.standing.code === "date-passed" ? "Keep Activity" : null,
      }));
      return {
        today: story.TODAY,
        cards: cards.slice(0, 5),
        more: Math.max(0, cards.length - 5),
        next: open.flatMap((line) =>
          line.deadline !== null && line.deadline.state === "open"
            ? [{ account: line.account, deadline: line.deadline }]
            : [],
        ),
        settled: this.lines.filter((line) =>
          ["turned-off", "allowed", "default-on", "off-when-seen"].includes(line.standing.code),
        ),
        health: {
          ledger: "intact",
          checked_on: story.TODAY,
          entries: this.entries.length,
          words_confirmed: this.wordsConfirmed,
          backup_tested_on: null,
          reminders: "only-while-open",
        },
      };
    });

  services = () =>
    this.answer<t.ServicesView>("services", null, () => ({
      today: story.TODAY,
      rows: this.lines.map((line) => ({
        account: line.account,
        purpose: line.purpose,
        standing: line.standing,
        kept: story.layers[0]?.result ?? null,
        next: line.deadline,
      })),
    }));

  service = (request: { account_id: string }) =>
    this.answer<t.ServiceView>("service", request, () => {
      const line = this.find(request.account_id);
      return {
        today: story.TODAY,
        account: line.account,
        region: "Germany",
        choices: [
          {
            purpose: line.purpose,
            standing: line.standing,
            left_out: ["flagged chats", "feedback you send"],
            claimed_basis: { code: "consent", says: "provider" },
            path: {
              steps: ["Settings", "Privacy"],
              label: "Help improve our AI models",
              checked_on: "2025-09-02",
              url: null,
            },
            deadline: line.deadline,
            sources: [story.source("Help page", "2025-09")],
            can_decide: true,
          },
          {
            purpose: "safety",
            standing: story.standing("cannot-refuse"),
            left_out: [],
            claimed_basis: null,
            path: null,
            deadline: null,
            sources: [],
            can_decide: false,
          },
        ],
        retention: this.retentionOf(line.account),
        timeline: this.entries
          .filter((entry) => entry.account?.account_id === request.account_id)
          .reverse(),
      };
    });

  private retentionOf(account: t.AccountRef): t.RetentionView {
    const held = account.account_id === story.chatgpt.account_id;
    return {
      today: story.TODAY,
      layers: held ? [story.heldLayer, ...story.layers.slice(2)] : story.layers,
      trace: [
        {
          rule_id: "anthropic.claude.consumer.r3",
          outcome: "applies",
          reason: "Deleted chats leave the back end within 30 days.",
          earliest: null,
          latest: "2025-11-19",
          source: story.source("How long do you store my data?", "2025-09"),
        },
      ],
      irreversible_from: null,
    };
  }

  starter = () => this.answer("starter", null, () => story.starter);

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
          plan,
          label: null,
        };
        this.lines.push({
          account,
          purpose: "model-training",
          standing: story.standing("not-known"),
          deadline: dates[at] ?? null,
        });
        this.write("account.added", account, story.TODAY, `You began to follow ${account.name}.`);
        return account;
      });
      return { added, undecided: added.length, dates_within_30_days: added.length > 0 ? 1 : 0 };
    });

  decision = (request: t.DecisionRequest) =>
    this.answer("decision", request, () => {
      const line = this.find(request.account_id);
      return story.decisionOf(line.account, line.deadline);
    });

  record_setting = (request: t.RecordSettingRequest) =>
    this.recorded("record_setting", request, () => {
      this.refuseFuture(request.date);
      const line = this.find(request.account_id);
      const off = request.did === "turned-off";
      const grade = request.seen ? "seen" : "asserted";
      this.settle(line, story.standing(off ? "turned-off" : "allowed", request.date, grade));
      const sentence = off ? "You turned model training off." : "You turned model training on.";
      return this.write("choice.recorded", line.account, request.date, sentence);
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
      const code: t.StandingCode =
        request.seen === "off"
          ? "off-when-seen"
          : request.turned_on_myself === true
            ? "allowed"
            : "default-on";
      this.settle(line, story.standing(code, request.date, "seen"));
      const sentence = `You looked: the switch was ${request.seen}.`;
      return this.write("choice.observed", line.account, request.date, sentence);
    });

  record_deletion = (request: t.RecordDeletionRequest) =>
    this.recorded("record_deletion", request, () => {
      this.refuseFuture(request.deleted);
      const { account } = this.find(request.account_id);
      const sentence = `You deleted ${String(request.count)} items.`;
      return this.write("content.deleted", account, request.deleted, sentence);
    });

  dismiss_deadline = (request: t.DismissDeadlineRequest) =>
    this.recorded("dismiss_deadline", request, () => {
      const line = this.lines.find((each) => each.deadline?.deadline_id === request.deadline_id);
      if (line?.deadline == null) {
        throw new ClientError({ kind: "rejected", code: "unknown_deadline", args: {} });
      }
      line.deadline = { ...line.deadline, state: "dismissed" };
      return this.write("deadline.dismissed", line.account, story.TODAY, "Not for you.");
    });

  retention = (request: t.RetentionRequest) =>
    this.answer("retention", request, () =>
      this.retentionOf(this.find(request.account_id).account),
    );

  history = (request: t.HistoryRequest) =>
    this.answer<t.HistoryView>("history", request, () => ({
      today: story.TODAY,
      entries: this.entries
        .filter((e) => request.account_id == null || e.account?.account_id === request.account_id)
        .reverse(),
    }));

  correct = (request: t.CorrectRequest) =>
    this.recorded("correct", request, () => {
      const entry = this.entries.find((each) => each.entry_id === request.entry_id);
      if (entry === undefined) {
        throw new ClientError({ kind: "rejected", code: "unknown_entry", args: {} });
      }
      entry.corrected = true;
      entry.correctable = false;
      const { account, entry_id } = entry;
      return this.write("entry.corrected", account, story.TODAY, request.reason, entry_id);
    });

  export_csv = (request: t.ExportCsvRequest) =>
    this.answer<t.ExportCsvResponse>("export_csv", request, () => ({
      outcome: "written",
      path_shown: "Documents/consent-ledger.csv",
      rows: this.entries.length,
    }));

  verify = () =>
    this.answer<t.VerifyView>("verify", null, () => ({
      outcome: "intact",
      entries: this.entries.length,
      devices: 1,
      checked_on: story.TODAY,
      complete_compared_with: story.TODAY,
      bad_seq: null,
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
