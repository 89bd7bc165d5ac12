/** What can be stated of a service by the person, how it is asked and how it is sent. Pure. */
import { formatDay, isDay } from "../../format/dates";
import { t } from "../../i18n";
import type { OwnDetail, OwnSource, StateFactRequest } from "../../ipc/bindings";

export const OWN_KINDS = ["training", "opt-out", "announcement", "retention", "note"] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

export const isOwnKind = (kind: string): kind is OwnKind =>
  (OWN_KINDS as readonly string[]).includes(kind);

export interface Asked {
  /** The key of the catalogue's files. */
  key: string;
  as: "choice" | "line" | "text" | "day" | "page" | "duration";
  values?: readonly string[];
  /** Without it nothing is said. */
  needed?: true;
}

const choice = (key: string, ...values: string[]): Asked => ({ key, as: "choice", values });
const line = (key: string): Asked => ({ key, as: "line" });
const day = (key: string): Asked => ({ key, as: "day" });
const needed = (asked: Asked): Asked => ({ ...asked, needed: true });

/** The fields of each kind, in the order in which they are asked. */
export const FIELDS: Record<OwnKind, readonly Asked[]> = {
  training: [
    needed(choice("uses_content_for_training", "yes", "no", "opt_out", "opt_in_only", "unclear")),
    choice("default_state", "on", "off", "asks", "always_on", "not_offered"),
    choice("user_choice_available", "true", "false"),
  ],
  "opt-out": [
    needed(
      choice(
        "method",
        "setting",
        "admin_setting",
        "device_setting",
        "web_form",
        "objection_form",
        "email",
        "support_ticket",
        "private_mode",
        "plan_upgrade",
        "account_deletion",
      ),
    ),
    line("path"),
    line("label"),
    { key: "url", as: "page" },
    choice("state_when_opted_out", "off", "on"),
  ],
  announcement: [
    needed(line("title")),
    day("announced_on"),
    day("decide_by"),
    day("effective_on"),
    choice(
      "default_outcome",
      "opted_in",
      "opted_out",
      "access_blocked",
      "consent_assumed",
      "unaffected",
      "service_ended",
      "unknown",
    ),
    choice("purpose", "model-training", "human-review", "personalisation", "advertising"),
    { key: "change", as: "text" },
  ],
  retention: [
    needed(
      choice(
        "state",
        "active_chat",
        "deleted_by_user",
        "opted_in",
        "opted_out",
        "flagged",
        "feedback_given",
        "account_deleted",
        "temporary_chat",
      ),
    ),
    needed({ key: "duration", as: "duration" }),
    choice("duration_kind", "max", "exact", "default", "min", "unspecified"),
  ],
  note: [needed({ key: "text", as: "text" })],
};

export const SPANS = ["time", "none", "indefinite", "until_deleted_by_user"] as const;
export const UNITS = ["D", "M", "Y"] as const;

/** "P30D" as it is asked for: whether a time is stated, how many, of what. */
export interface Span {
  is: (typeof SPANS)[number] | "";
  count: number;
  unit: (typeof UNITS)[number];
}

const MOST = 36_500;

/** The span as the catalogue's files write it; `null`: not answered yet. */
export function spanText({ is, count, unit }: Span): string | null {
  if (is === "") return null;
  if (is !== "time") return is;
  return Number.isInteger(count) && count > 0 && count <= MOST ? `P${String(count)}${unit}` : null;
}

export function spanWords(span: Span): string {
  return span.is === "time"
    ? t(`own-unit-words-${span.unit}`, { count: span.count })
    : t(`own-span-${span.is}`);
}

export const isPage = (text: string): boolean => /^https:\/\/[^\s/]+\.[^\s]+$/.test(text);

export interface SourceDraft {
  title: string;
  url: string;
  as_of: string;
}

/** `null` until it is said where it is from. */
export function sourceOf({ title, url, as_of }: SourceDraft): OwnSource | null {
  const [named, page] = [title.trim(), url.trim()];
  if (named === "" || !isDay(as_of) || (page !== "" && !isPage(page))) return null;
  return page === "" ? { title: named, as_of } : { title: named, url: page, as_of };
}

export function sourceWords(source: OwnSource): string {
  return t("own-preview-source", { title: source.title, date: formatDay(source.as_of) });
}

export interface FactDraft {
  kind: OwnKind;
  values: Record<string, string>;
  span: Span;
  plans: readonly string[];
  valid_from: string;
  note: string;
  source: SourceDraft;
}

/** Steps are typed with ">" between them, however they are spaced. */
function cleaned(key: string, text: string): string {
  if (key !== "path") return text.trim();
  const steps = text.split(/[>›]/).map((step) => step.trim());
  return steps.filter((step) => step !== "").join(" > ");
}

function valueOf(draft: FactDraft, asked: Asked): string | null {
  if (asked.as === "duration") return spanText(draft.span);
  const text = cleaned(asked.key, draft.values[asked.key] ?? "");
  if (text === "") return null;
  const wrong = (asked.as === "day" && !isDay(text)) || (asked.as === "page" && !isPage(text));
  return wrong ? null : text;
}

function wordsOf(draft: FactDraft, asked: Asked, value: string): string {
  if (asked.as === "duration") return spanWords(draft.span);
  if (asked.as === "choice") return t(`own-value-${asked.key}-${value}`);
  return asked.as === "day" ? formatDay(value) : value;
}

/** Whether something was typed that cannot be meant. */
function halfTyped(draft: FactDraft, asked: Asked): boolean {
  const typed = asked.as === "duration" ? draft.span.is : (draft.values[asked.key] ?? "").trim();
  return typed !== "" && valueOf(draft, asked) === null;
}

export interface OwnFact {
  /** What will be written, line by line. */
  lines: string[];
  request: StateFactRequest;
}

/** `null` until everything that is needed has been answered. */
export function ownFact(
  draft: FactDraft,
  service: { service_id: string; name: string },
  replaces: string | undefined,
): OwnFact | null {
  const fields = FIELDS[draft.kind];
  const source = sourceOf(draft.source);
  if (source === null || fields.some((asked) => halfTyped(draft, asked))) return null;
  if (draft.valid_from !== "" && !isDay(draft.valid_from)) return null;
  const details: OwnDetail[] = [];
  const lines = [t("own-preview", { name: service.name, kind: t(`fact-kind-${draft.kind}`) })];
  for (const asked of fields) {
    const value = valueOf(draft, asked);
    if (value === null && asked.needed) return null;
    if (value === null) continue;
    details.push({ key: asked.key, value });
    lines.push(`${t(`own-field-${asked.key}`)}: ${wordsOf(draft, asked, value)}`);
  }
  const note = draft.note.trim();
  if (draft.valid_from !== "")
    lines.push(t("own-preview-since", { date: formatDay(draft.valid_from) }));
  lines.push(sourceWords(source));
  return {
    lines,
    request: {
      service_id: service.service_id,
      kind: draft.kind,
      details,
      plans: [...draft.plans],
      source,
      ...(replaces === undefined ? {} : { replaces }),
      ...(draft.valid_from === "" ? {} : { valid_from: draft.valid_from }),
      ...(note === "" ? {} : { note }),
    },
  };
}
