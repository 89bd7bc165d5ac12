//! The stories of the product, played over the use cases on real encrypted files, on a clock that is
//! set. What the window and the command line make of them is tested in their own rooms.

mod asleep;
mod catalogue;
mod changed_wishes;
mod court_order;
mod cut_short;
mod decision;
mod every_lead_once;
mod pages;
mod refusing;
mod september;
mod stale;
mod staying;
mod two_clocks;
mod unannounced;

use consent_app::dto::{AccountView, DeadlineView, RetentionView};
use consent_app::ports::Clock as _;
use consent_app::testing::{Doubles, TempVault};
use consent_app::{
    ChoiceRequest, ConsentApp, CreateRequest, NoticeRequest, OpenWith, RetentionQuestion,
    SeenRequest, When,
};
use consent_core::choices::{Did, Grade, NoticeForm, Purpose, SwitchSeen, SwitchTouched};
use consent_core::command::{NoticeAnswer, WhoTurnedOn};
use consent_core::id::AccountId;
use consent_core::time::CivilDate;

pub fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

/// "2025-09-14 09:00" as a day and minutes since midnight.
fn moment(text: &str) -> (CivilDate, u16) {
    let (date, time) = text.split_once(' ').unwrap();
    let (hour, minute) = time.split_once(':').unwrap();
    let minutes = hour.parse::<u16>().unwrap() * 60 + minute.parse::<u16>().unwrap();
    (day(date), minutes)
}

/// A person's computer with a ledger, in Berlin.
pub struct Desk {
    pub doubles: Doubles,
    pub vault: TempVault,
    app: Option<ConsentApp>,
    told: usize,
}

impl Desk {
    /// A first run.
    pub fn begin(at: &str, regions: &[&str]) -> Self {
        let doubles = Doubles::in_berlin();
        let vault = TempVault::new().unwrap();
        let (date, minute) = moment(at);
        doubles.clock.set(date, minute);
        let created = ConsentApp::create(
            doubles.ports(),
            CreateRequest {
                folder: vault.vault(),
                passphrase: None,
                demo: false,
                regions: regions.iter().map(|r| (*r).to_owned()).collect(),
            },
        );
        let app = created.map(|created| created.app).unwrap();
        Self {
            doubles,
            vault,
            app: Some(app),
            told: 0,
        }
    }

    pub fn app(&mut self) -> &mut ConsentApp {
        self.app.as_mut().unwrap()
    }

    /// Time goes on; the app stays open.
    pub fn at(&mut self, at: &str) -> &mut Self {
        let (date, minute) = moment(at);
        self.doubles.clock.set(date, minute);
        self
    }

    /// The app ends, and the computer is off.
    pub fn off(&mut self) -> &mut Self {
        self.app = None;
        self
    }

    /// The app starts, and opens the ledger by the key store.
    pub fn start(&mut self) -> &mut Self {
        self.app = None;
        let opened = ConsentApp::open(
            self.doubles.ports(),
            &self.vault.vault(),
            OpenWith::KeyStore,
        );
        self.app = Some(opened.unwrap_or_else(|error| panic!("{error}")));
        self
    }

    /// One look of the scheduler; what reached the desktop because of it.
    pub fn look(&mut self) -> Vec<String> {
        self.app().remind().unwrap();
        let notices = self.doubles.notifier.notices();
        let new = notices[self.told..].iter().map(|n| n.title.clone());
        let new = new.collect();
        self.told = notices.len();
        new
    }

    /// The app stays open from a day to a day and looks five times on each; what came, and when.
    pub fn days(&mut self, from: &str, to: &str) -> Vec<(String, String)> {
        let (mut on, to) = (day(from), day(to));
        let mut came = vec![];
        while on <= to {
            for time in ["00:00", "08:59", "09:00", "09:01", "23:59"] {
                let at = format!("{on} {time}");
                let before = self.doubles.clock.now().at;
                self.at(&at);
                // The clock of a day that has begun already is not set back.
                if self.doubles.clock.now().at < before {
                    self.doubles.clock.set_to(before);
                    continue;
                }
                came.extend(self.look().into_iter().map(|title| (at.clone(), title)));
            }
            on = on.plus_days(1).unwrap();
        }
        came
    }

    pub fn follow(&mut self, service: &str, plan: &str) -> AccountId {
        let followed = self.app().add_account(service, Some(plan), None);
        followed.unwrap().0
    }

    pub fn turn_off(&mut self, account_id: AccountId, on: &str) {
        let request = ChoiceRequest {
            account_id,
            purpose: Purpose::ModelTraining,
            did: Did::TurnedOff,
            method: Some("settings".to_owned()),
            grade: Grade::Seen,
            basis: None,
            on: Some(day(on)),
            note: None,
        };
        self.app().record_choice(request).unwrap();
    }

    pub fn notice(&mut self, account_id: AccountId, answer: NoticeAnswer, on: &str) {
        let request = NoticeRequest {
            account_id,
            form: NoticeForm::PopUp,
            purposes: vec![Purpose::ModelTraining],
            default_seen: Some(SwitchSeen::On),
            answer,
            on: Some(day(on)),
            note: None,
        };
        self.app().record_notice(request).unwrap();
    }

    /// "Accept" was pressed and the switch left as it stood.
    pub fn accept_untouched(&mut self, account_id: AccountId, on: &str) {
        let answer = NoticeAnswer::Accepted(SwitchTouched::Untouched);
        self.notice(account_id, answer, on);
    }

    pub fn looks_and_sees_off(&mut self, account_id: AccountId, on: &str) {
        let request = SeenRequest {
            account_id,
            purpose: Purpose::ModelTraining,
            seen: SwitchSeen::Off,
            who: WhoTurnedOn::NotSaid,
            on: Some(day(on)),
        };
        self.app().record_seen(request).unwrap();
    }

    pub fn show(&mut self, account: AccountId, as_of: Option<&str>) -> AccountView {
        self.app().show(account, as_of.map(day)).unwrap()
    }

    /// Where model training stands: code and day.
    pub fn standing(&mut self, account: AccountId, as_of: Option<&str>) -> (String, String) {
        let view = self.show(account, as_of);
        let standing = &view.standings[0];
        assert_eq!(standing.purpose, "model-training");
        (
            standing.code.clone(),
            standing.since.clone().unwrap_or_default(),
        )
    }

    /// The one date of an account.
    pub fn date(&mut self, account: AccountId, as_of: Option<&str>) -> DeadlineView {
        let mut dates = self.show(account, as_of).deadlines;
        assert_eq!(dates.len(), 1, "one date, with its revisions");
        dates.remove(0)
    }

    pub fn chat(&mut self, account: AccountId, question: &RetentionQuestion) -> RetentionView {
        self.app().retention(account, question).unwrap()
    }
}

/// A chat that was created on a day and deleted on a day, as of a day.
pub fn deleted(created: &str, deleted: &str, as_of: &str) -> RetentionQuestion {
    RetentionQuestion {
        created: Some(day(created)),
        deleted: Some(day(deleted)),
        when: When::from(Some(day(as_of))),
        ..RetentionQuestion::default()
    }
}

/// What a rule came to in an answer, by the end of its id.
pub fn outcome<'a>(view: &'a RetentionView, rule: &str) -> Option<&'a str> {
    let found = view.trace.iter().find(|line| line.id.ends_with(rule));
    found.map(|line| line.outcome.as_str())
}

fn came(at: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(at, title): &(&str, &str)| ((*at).to_owned(), (*title).to_owned());
    at.iter().map(owned).collect()
}
