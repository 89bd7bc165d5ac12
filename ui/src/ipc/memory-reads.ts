import { retentionOf, rules } from "./memory-kept";
import { MemoryLedger } from "./memory-ledger";
import * as story from "./memory-story";
import type * as t from "./bindings";

const SETTLED: readonly string[] = ["turned-off", "allowed", "default-on", "seen-off", "seen-on"];

/** How the double answers questions. */
export abstract class MemoryReads extends MemoryLedger {
  home = () =>
    this.answer<t.HomeView>("home", null, () => {
      const open = this.lines.filter((line) => line.deadline?.dismissed !== true);
      const needs = open.filter(
        (line) =>
          line.standing.check_again !== null ||
          (["not-known", "put-off", "date-passed"].includes(line.standing.code) &&
            (line.deadline === null || line.deadline.days_left <= 30)),
      );
      const cards = needs.map<t.CardView>((line) => ({
        account: line.account,
        purpose: line.standing.purpose,
        kind:
          line.standing.check_again !== null
            ? "check-again"
            : line.standing.code === "date-passed"
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
        next: open.flatMap(({ deadline }) =>
          deadline !== null && deadline.status === "open" && !deadline.settled
            ? [{ deadline }]
            : [],
        ),
        settled: this.lines.filter((line) => SETTLED.includes(line.standing.code)),
        offer_login: this.offerLogin,
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
      rows: this.lines.map(({ account, standing, deadline }) => {
        const { result, words } = retentionOf(account);
        return { account, standing, kept: result, kept_words: words, next: deadline };
      }),
    }));

  service = (request: { account_id: string }) =>
    this.answer<t.ServiceView>("service", request, () => {
      const line = this.find(request.account_id);
      return {
        today: story.TODAY,
        account: line.account,
        provider: "Anthropic",
        region: "Germany",
        choices: story.choicesOf(line.standing, line.deadline),
        retention: retentionOf(line.account),
        timeline: this.entries
          .filter((entry) => entry.account?.account_id === request.account_id)
          .reverse(),
      };
    });

  starter = () => this.answer("starter", null, () => story.starter);

  decision = (request: t.DecisionRequest) =>
    this.answer("decision", request, () => {
      const line = this.find(request.account_id);
      const decision = story.decisionOf(line.account, line.deadline);
      return { ...decision, no: { ...decision.no, trace: rules } };
    });

  retention = (request: t.RetentionRequest) =>
    this.answer("retention", request, () =>
      retentionOf(this.find(request.account_id).account, request.deleted),
    );

  history = (request: t.HistoryRequest) =>
    this.answer<t.HistoryView>("history", request, () => ({
      today: story.TODAY,
      entries: this.entries
        .filter((e) => request.account_id == null || e.account?.account_id === request.account_id)
        .reverse(),
    }));

  verify = () =>
    this.answer<t.VerifyView>("verify", null, () => ({
      outcome: "intact",
      intact: true,
      entries: this.entries.length,
      devices: 1,
      checked_on: story.TODAY,
      compared_with: `${story.TODAY}T08:00:00Z`,
      first_bad: null,
      faults: [],
      demo: this.demo,
    }));
}
