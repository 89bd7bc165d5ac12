/** What the recording form holds, what it would write, and how it is sent. Pure. */
import { formatDay, isDay } from "../format/dates";
import { t } from "../i18n";
import type { Client } from "../ipc/client";
import type { Purpose, ReceiptView, RecordNoticeRequest, SwitchSeen } from "../ipc/bindings";

export const PLACES = ["settings", "pop-up", "web-form", "e-mail", "other", "not-known"] as const;
export type Place = (typeof PLACES)[number];
export const DATA_KINDS = ["chat", "uploaded_files"] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export type Kind = "setting" | "seen" | "notice" | "deletion";

export interface Draft {
  kind: Kind | null;
  purpose: Purpose | null;
  date: string;
  did: "turned-on" | "turned-off" | null;
  where: Place | null;
  saw: boolean;
  seen: SwitchSeen | null;
  myself: "yes" | "no" | "not-known" | null;
  answer: RecordNoticeRequest["answer"] | null;
  default_seen: SwitchSeen | "not-seen" | null;
  data_kind: DataKind | null;
  created: string;
  count: number;
}

export function emptyDraft(today: string): Draft {
  return {
    kind: null,
    purpose: null,
    date: today,
    did: null,
    where: null,
    saw: false,
    seen: null,
    myself: null,
    answer: null,
    default_seen: null,
    data_kind: null,
    created: "",
    count: 1,
  };
}

export interface Ready {
  /** The sentence shown before it is recorded. */
  sentence: string;
  send: (client: Client, account_id: string) => Promise<ReceiptView>;
}

function readySetting(d: Draft, purpose: Purpose): Ready | null {
  const { did, where, date } = d;
  if (did === null || where === null) return null;
  const sentence = t(did === "turned-on" ? "preview-setting-on" : "preview-setting-off", {
    date: formatDay(date),
    purpose: t(`purpose-${purpose}`),
    grade: t(d.saw ? "grade-seen" : "grade-asserted"),
  });
  const request = { purpose, did, date, seen: d.saw, ...(where === "not-known" ? {} : { where }) };
  return {
    sentence,
    send: (client, account_id) => client.record_setting({ account_id, ...request }),
  };
}

function readySeen(d: Draft, purpose: Purpose): Ready | null {
  const { seen, myself, date } = d;
  if (seen === null || (seen === "on" && myself === null)) return null;
  const code = seen === "on" && myself === "no" ? "default" : seen;
  const args = { date: formatDay(date), purpose: t(`purpose-${purpose}`) };
  const request = { purpose, seen, date };
  return {
    sentence: t(`preview-seen-${code}`, args),
    send: (client, account_id) =>
      client.record_seen(
        seen === "on" && myself !== "not-known"
          ? { account_id, ...request, turned_on_myself: myself === "yes" }
          : { account_id, ...request },
      ),
  };
}

function readyNotice(d: Draft, purpose: Purpose): Ready | null {
  const { answer, default_seen, date } = d;
  if (answer === null || default_seen === null) return null;
  return {
    sentence: t("preview-notice", {
      date: formatDay(date),
      purpose: t(`purpose-${purpose}`),
      answer: t(`record-answer-${answer}`),
    }),
    send: (client, account_id) =>
      client.record_notice({
        account_id,
        answer,
        purposes: [purpose],
        date,
        ...(default_seen === "not-seen" ? {} : { default_seen }),
      }),
  };
}

function readyDeletion(d: Draft): Ready | null {
  const { data_kind, created, count, date } = d;
  if (data_kind === null || !isDay(created) || !Number.isInteger(count) || count < 1) return null;
  return {
    sentence: t("preview-deletion", {
      date: formatDay(date),
      count,
      what: t(`data-kind-${data_kind}`),
    }),
    send: (client, account_id) =>
      client.record_deletion({ account_id, data_kind, created, deleted: date, count }),
  };
}

/** `null` until everything that is needed has been answered. */
export function ready(draft: Draft): Ready | null {
  if (draft.kind === null || !isDay(draft.date)) return null;
  if (draft.kind === "deletion") return readyDeletion(draft);
  if (draft.purpose === null) return null;
  if (draft.kind === "setting") return readySetting(draft, draft.purpose);
  if (draft.kind === "seen") return readySeen(draft, draft.purpose);
  return readyNotice(draft, draft.purpose);
}
