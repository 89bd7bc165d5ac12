/** How the double answers about its catalogue, and takes what the person adds to it. */
import { ClientError } from "./errors";
import * as known from "./memory-facts";
import { rules } from "./memory-kept";
import { pack } from "./memory-pack";
import { MemoryReads } from "./memory-reads";
import { daysBetween } from "../format/dates";
import * as story from "./memory-story";
import type * as t from "./bindings";

const refused = (code: string, words = "") => new ClientError({ kind: "rejected", code, words });
const PLANS: t.PlanChoiceView[] = [
  { plan: "free", name: "Free", audience: "consumer" },
  { plan: "pro", name: "Pro", audience: "consumer" },
];

/** The catalogue of the double. */
export abstract class MemoryKnown extends MemoryReads {
  protected rows: t.CatalogueRowView[] = [...known.knownRows];
  protected facts: Record<string, t.FactView[]> = {
    [story.claude.service_id]: known.claudeFacts,
    [story.chatgpt.service_id]: known.chatgptFacts,
    "own.club": [],
  };
  protected allowed = new Set<string>();
  protected adopted: t.AdoptedView[] = [
    {
      edition: "2025.9.1",
      source: "built-in",
      on: "2025-08-29",
      digest: "a1".repeat(32),
      in_use: true,
      problem: null,
    },
  ];

  open_page = (request: t.OpenPageRequest) =>
    this.answer<t.OpenPageResponse>("open_page", request, () => {
      const { host } = new URL(request.address);
      if (request.host_confirmed) this.allowed.add(host);
      return { host, opened: this.allowed.has(host) };
    });

  catalogue = () =>
    this.answer<t.CatalogueView>("catalogue", null, () => ({
      today: story.TODAY,
      edition: this.adopted[0]?.edition ?? "",
      adopted: this.adopted,
      categories: [
        { code: "ai_assistant", words: "Assistant", count: 2 },
        { code: "work_suite", words: "Office", count: 1 },
      ],
      rows: this.rows,
    }));

  protected row(service_id: string): t.CatalogueRowView {
    const found = this.rows.find((each) => each.service_id === service_id);
    if (found === undefined) throw refused("unknown_service", "this service is not known");
    return found;
  }

  catalogue_service = (request: t.CatalogueServiceRequest) =>
    this.answer<t.CatalogueServiceView>("catalogue_service", request, () => {
      const row = this.row(request.service_id);
      const facts = this.facts[row.service_id] ?? [];
      const on = (kind: t.FactKind) =>
        facts.filter((each) => each.kind === kind && each.applies).map((each) => each.fact_id);
      const said = (question: t.Question, kind: t.FactKind): t.AnswerView => ({
        question,
        words: facts
          .filter((each) => on(kind).includes(each.fact_id))
          .map((each) => each.says)
          .concat(on(kind).length === 0 ? ["Not known."] : []),
        facts: on(kind),
        sources_disagree: question === "due" && row.sources_disagree,
      });
      return {
        today: story.TODAY,
        service_id: row.service_id,
        name: row.name,
        provider: row.provider,
        aliases: row.aliases,
        category_words: row.category_words,
        homepage: row.own ? null : "https://claude.ai",
        summary: row.own ? null : "Chats may train models unless the switch is off.",
        hosts: row.own ? [] : ["claude.ai"],
        own: row.own,
        own_entry: row.own ? known.ownEntry : null,
        plans: row.own ? [] : PLANS,
        plan: request.plan ?? (row.followed ? "pro" : null),
        region: "Germany",
        answers: [
          said("trains", "training"),
          said("due", "announcement"),
          said("gone", "retention"),
        ],
        groups: known.grouped(facts),
        unknown: row.own ? [] : ["Retention after the account is deleted"],
        accounts: this.lines
          .map(({ account }) => account)
          .filter((account) => account.service_id === row.service_id),
      };
    });

  compare_services = (request: t.CompareRequest) =>
    this.answer<t.CompareView>("compare_services", request, () => {
      const columns = request.service_ids.map((id) => this.row(id));
      return {
        today: story.TODAY,
        region: "Germany",
        columns: columns.map(({ service_id, name, provider, followed }) => ({
          service_id,
          name,
          provider,
          plan: followed ? "Pro" : null,
        })),
        rows: [
          {
            key: "trains",
            label: "Does it train on your content?",
            cells: columns.map((row) => ({
              words: row.trains_words,
              facts: (this.facts[row.service_id] ?? []).slice(0, 1).map((each) => each.fact_id),
              sources_disagree: row.sources_disagree,
              unknown: row.trains === "unknown",
              checked_on: row.checked_on,
            })),
          },
        ],
      };
    });

  describe_service = (request: t.DescribeServiceRequest) =>
    this.recorded("describe_service", request, () => {
      const service_id = `own.${request.name.toLowerCase().replace(/\W+/g, "-")}`;
      this.facts[service_id] = [];
      this.rows = [
        ...this.rows,
        known.rowOf({
          service_id,
          name: request.name,
          provider: request.provider ?? "not stated",
          trains: "unknown",
          trains_for_some: false,
          trains_words: "Not known",
          has_opt_out: false,
          facts: 0,
          checked_on: request.source.as_of,
          own: true,
          followed: request.follow,
        }),
      ];
      return this.write("service.described", null, story.TODAY, `You described ${request.name}.`);
    });

  state_fact = (request: t.StateFactRequest) =>
    this.recorded("state_fact", request, () => {
      const said = this.facts[request.service_id] ?? [];
      const says = `You say: ${request.details.map((each) => each.value).join(", ")}`;
      const receipt = this.write("fact.stated", null, story.TODAY, says);
      const fact_id = `own.fact-${String(receipt.number)}`;
      const { replaces = null } = request;
      this.facts[request.service_id] = [
        known.factOf({
          fact_id,
          kind: request.kind,
          says,
          replaces,
          sources: [story.source(request.source.title, request.source.as_of, "user")],
          own: { entry_id: receipt.entry_id, number: receipt.number, recorded_on: story.TODAY },
        }),
        ...said.map((each) =>
          each.fact_id === replaces ? { ...each, replaced_by: fact_id, applies: false } : each,
        ),
      ];
      return receipt;
    });

  add_deadline = (request: t.AddDeadlineRequest) =>
    this.recorded("add_deadline", request, () => {
      this.besides.push(
        story.deadline({
          deadline_id: `d-${request.date}`,
          kind: "own",
          title: request.title,
          what: request.title,
          purpose: null,
          date: request.date,
          days_left: daysBetween(story.TODAY, request.date),
        }),
      );
      return this.write("deadline.added", null, story.TODAY, `Your date ${request.date}.`);
    });

  preview_pack = (request: t.PreviewPackRequest) =>
    this.answer<t.PreviewPackResponse>("preview_pack", request, () => {
      if (request.key === "nonsense") throw refused("bad_key", "this is no minisign public key");
      return request.key === "cancel" ? { kind: "cancelled" } : { kind: "preview", preview: pack };
    });

  adopt_pack = (request: t.AdoptPackRequest) =>
    this.recorded("adopt_pack", request, () => {
      if (!request.accept_later) throw refused("moves_later", "a date would move later");
      const { edition, signer, digest } = pack;
      const one = { edition, source: signer, on: story.TODAY, digest, in_use: true, problem: null };
      this.adopted = [one, ...this.adopted];
      return this.write("catalogue.adopted", null, story.TODAY, `Edition ${edition} is in use.`);
    });

  what_if = (request: t.WhatIfRequest) =>
    this.answer<t.WhatIfView>("what_if", request, () => {
      const { account } = this.find(request.account_id);
      const off = request.settings.some((each) => !each.on);
      const side = (supposed: string, result: t.RetentionResultView): t.WhatIfSideView => ({
        supposed,
        training: "The provider says it trains on new chats.",
        words: "",
        result,
        layers: [],
        left_out: [],
        trace: rules,
      });
      const now = side("As it is", { kind: "indefinite", not_before: null, held: false });
      const by = "2025-10-25";
      return {
        today: story.TODAY,
        account,
        plans: PLANS,
        now,
        supposed: off
          ? side("Training off", { kind: "gone-by", by, not_before: null, approximate: false })
          : now,
        changes: off ? ["A chat of today would be gone by 25 Oct 2025."] : [],
      };
    });

  as_of = (request: t.AsOfRequest) =>
    this.answer<t.AsOfView>("as_of", request, () => {
      const side = (code: t.StandingCode): t.AsOfAnswerView => ({
        standing: story.standing(code, request.on),
        kept: "Kept, no end stated.",
        dates: ["Decide by 28 Sep 2025"],
      });
      return {
        today: story.TODAY,
        on: request.on,
        rows: [
          { account: story.claude, held: side("put-off"), known: null, differs: true },
          {
            account: story.chatgpt,
            held: side("turned-off"),
            known: side("turned-off"),
            differs: false,
          },
        ],
      };
    });
}
