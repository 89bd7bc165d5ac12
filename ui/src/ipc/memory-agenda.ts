import { ClientError } from "./errors";
import { claudeDate } from "./memory-story";
import { checkAgain, ownPassed } from "./memory-dates";
import type { Start } from "./memory-ledger";
import { MemoryKnown } from "./memory-known";
import * as story from "./memory-story";
import type * as t from "./bindings";

const CHOICES: t.ReminderChoices = {
  at: "09:00",
  quiet: null,
  last_day_breaks_quiet: false,
  names: false,
  leads: {
    decide_by: [30, 14, 7, 3, 1, 0],
    own: [30, 14, 7, 3, 1, 0],
    re_check: [0],
    kept_until: [0],
    hold_review: [0],
  },
};

function heard(listeners: Set<() => void>, listener: () => void): Promise<() => void> {
  listeners.add(listener);
  return Promise.resolve(() => {
    listeners.delete(listener);
  });
}

/** The agenda and the reminders of the ledger in memory. */
export class MemoryAgenda extends MemoryKnown {
  private choices: t.ReminderChoices = CHOICES;
  private snoozed = new Map<string, string>();
  private ownLeads = new Map<string, number[]>();
  /** Days that came up while the app was not running. */
  missedIds: string[] = [];

  /** No notification service answers. */
  private readonly unheard: boolean;

  constructor(start: Start = "open") {
    super(start);
    this.unheard = start === "away";
    if (start === "away") {
      this.missedIds = [ownPassed.deadline_id, claudeDate.deadline_id];
      this.snoozed.set(checkAgain.deadline_id, "Thu 25 Sep 2025, 18:00");
    }
  }

  private dates(): t.DeadlineView[] {
    const ofLines = this.lines.flatMap(({ deadline }) => (deadline === null ? [] : [deadline]));
    return [...ofLines, ...this.besides].sort((a, b) => a.date.localeCompare(b.date));
  }

  /** Puts a date as it is now in the place of what it was. */
  private change(deadline_id: string, over: Partial<t.DeadlineView>): t.DeadlineView {
    const before = this.dates().find((date) => date.deadline_id === deadline_id);
    if (before === undefined) {
      throw new ClientError({ kind: "rejected", code: "unknown_deadline" });
    }
    const after = { ...before, ...over };
    for (const line of this.lines) {
      if (line.deadline?.deadline_id === deadline_id) line.deadline = after;
    }
    this.besides = this.besides.map((date) => (date.deadline_id === deadline_id ? after : date));
    return after;
  }

  private nearness(date: t.DeadlineView): t.Nearness {
    if (date.settled || date.dismissed) return "settled";
    if (date.status === "passed") return "overdue";
    if (date.status !== "open") return "today";
    return date.days_left <= 14 ? "soon" : "later";
  }

  private leadsOf(kind: t.DateKind): number[] {
    return this.choices.leads[kind.replace("-", "_") as keyof t.LeadChoices];
  }

  agenda = () =>
    this.answer<t.AgendaView>("agenda", null, () => ({
      today: story.TODAY,
      missed: this.dates()
        .filter((date) => this.missedIds.includes(date.deadline_id))
        .map((deadline) => ({ deadline, came_up: "Thu 25 Sep 2025, 09:00" })),
      items: this.dates().map((deadline) => ({
        deadline,
        revision: 1,
        nearness: this.nearness(deadline),
        leads: this.ownLeads.get(deadline.deadline_id) ?? this.leadsOf(deadline.kind),
        leads_are_own: this.ownLeads.has(deadline.deadline_id),
        snoozed_until: this.snoozed.get(deadline.deadline_id) ?? null,
        next_reminder: deadline.settled ? null : "Sat 27 Sep 2025, 09:00",
        snoozes: deadline.settled
          ? []
          : [
              { code: "hour", until: "Thu 25 Sep 2025, 10:00" },
              { code: "tomorrow", until: "Fri 26 Sep 2025, 09:00" },
              { code: "week", until: "Sat 27 Sep 2025, 09:00" },
            ],
      })),
      service_answers: !this.unheard,
    }));

  snooze = (request: t.SnoozeRequest) =>
    this.answer<t.SnoozedView>("snooze", request, () => {
      const until = {
        hour: "Thu 25 Sep 2025, 10:00",
        evening: "Thu 25 Sep 2025, 18:00",
        tomorrow: "Fri 26 Sep 2025, 09:00",
        week: "Sat 27 Sep 2025, 09:00",
      }[request.later];
      this.snoozed.set(request.deadline_id, until);
      return { until, capped: request.later === "week" };
    });

  leads_of_date = (request: t.LeadsOfDateRequest) =>
    this.answer("leads_of_date", request, () => {
      if (request.leads === null) this.ownLeads.delete(request.deadline_id);
      else this.ownLeads.set(request.deadline_id, request.leads);
    });

  silence_date = (request: t.SilenceDateRequest) =>
    this.answer("silence_date", request, () => {
      this.change(request.deadline_id, { settled: true, dismissed: true });
    });

  dismiss_deadline = (request: t.DismissDeadlineRequest) =>
    this.recorded("dismiss_deadline", request, () => {
      const done = request.reason === "done";
      const date = this.change(request.deadline_id, { settled: true, dismissed: true, done });
      const sentence = done ? "Done." : "Not for you.";
      return this.write("deadline.dismissed", date.account, story.TODAY, sentence);
    });

  see_missed = () =>
    this.answer("see_missed", null, () => {
      this.missedIds = [];
    });

  private kept: t.KeptCalendarView | null = null;
  private keeps: boolean | null = null;
  private login = false;
  /** What the notification service calls itself; null: none answers. */
  noticeService: string | null = "dunst";

  settings = () =>
    this.answer<t.SettingsView>("settings", null, () => ({
      reminders: this.choices,
      keep_running: this.keeps,
      start_at_login: this.login,
      notice_service: this.noticeService,
      appearance: this.looks,
      views: this.views,
      calendar: this.kept,
      language: this.language,
      in_force: this.inForce(),
    }));

  choose_appearance = (request: t.Appearance) =>
    this.answer("choose_appearance", request, () => {
      this.looks = request;
    });

  keep_views = (request: t.SavedViews) =>
    this.answer("keep_views", request, () => {
      this.views = request.views;
    });

  choose_language = (request: t.LanguageRequest) =>
    this.answer("choose_language", request, () => {
      this.language = request.language;
    });

  keep_running = (request: t.KeepRunningRequest) =>
    this.answer("keep_running", request, () => {
      this.keeps = request.keep_running;
    });

  start_at_login = (request: t.StartAtLoginRequest) =>
    this.answer("start_at_login", request, () => {
      this.login = request.start_at_login;
      this.offerLogin = false;
    });

  test_notice = () =>
    this.answer<t.TestNoticeView>("test_notice", null, () => ({ service: this.noticeService }));

  export_calendar = (request: t.ExportCalendarRequest) =>
    this.answer<t.ExportCalendarResponse>("export_calendar", request, () => ({
      outcome: "written",
      file: request.tasks ? "consent-ledger-tasks.ics" : "consent-ledger-deadlines.ics",
      dates: this.dates().length,
    }));

  keep_calendar = (request: t.KeepCalendarRequest) =>
    this.answer<t.ExportCalendarResponse>("keep_calendar", request, () => {
      const file = "consent-ledger-deadlines.ics";
      this.kept = { file: `/home/ada/Documents/${file}`, names: request.names, trouble: null };
      return { outcome: "written", file, dates: this.dates().length };
    });

  stop_calendar = () =>
    this.answer("stop_calendar", null, () => {
      this.kept = null;
    });

  choose_reminders = (request: t.ReminderChoices) =>
    this.answer("choose_reminders", request, () => {
      this.choices = request;
    });

  /** Where the page is to go when it asks next. */
  route: string | null = null;
  private readonly closing = new Set<() => void>();
  private readonly going = new Set<() => void>();

  /** The person presses the window's own close button. */
  askClosing(): void {
    for (const listener of this.closing) listener();
  }

  /** A notice or the tray leads somewhere. */
  goTo(route: string): void {
    this.route = route;
    for (const listener of this.going) listener();
  }

  settle_closing = (request: t.SettleClosingRequest) =>
    this.answer("settle_closing", request, () => undefined);

  pending_route = () =>
    this.answer("pending_route", null, () => {
      const { route } = this;
      this.route = null;
      return route;
    });

  on_ask_closing = (listener: () => void) => heard(this.closing, listener);
  on_go = (listener: () => void) => heard(this.going, listener);
}
