/** The ways in, the lock and the backups of the ledger in memory. For tests and development. */
import { ClientError } from "./errors";
import { MemoryAgenda } from "./memory-agenda";
import { WORDS } from "./memory-ledger";
import * as story from "./memory-story";
import type * as t from "./bindings";

const NEW_WORDS = [...WORDS].reverse();
const LEAST_CHARACTERS = 10;

const refused = (code: string) => new ClientError({ kind: "rejected", code });
const told = (code: string, words: string) => new ClientError({ kind: "rejected", code, words });

export class MemoryCustody extends MemoryAgenda {
  private custodySlots: t.Slot[] = ["keyring", "recovery", "passphrase"];
  private locking: t.LockChoices = { when_away: true, after_minutes: null };
  private backupList: t.BackupView[] = [];
  private words: readonly string[] = WORDS;

  private askedBack(answers: readonly string[]) {
    if (answers[0] !== NEW_WORDS[3] || answers[1] !== NEW_WORDS[8]) {
      throw refused("words_do_not_match");
    }
    this.words = NEW_WORDS;
    this.wordsConfirmed = true;
  }

  ways = () =>
    this.answer<t.WaysView>("ways", null, () => ({
      slots: [...this.custodySlots],
      key_store: "GNOME Keyring",
      key_store_since: null,
      words_confirmed: this.wordsConfirmed,
      lock: this.custodySlots.includes("keyring") ? "curtain" : "door",
      passphrase_least: LEAST_CHARACTERS,
    }));

  propose_words = () =>
    this.answer<t.NewWordsView>("propose_words", null, () => ({
      words: [...NEW_WORDS],
      ask_back: [4, 9],
    }));

  adopt_words = (request: t.AdoptWordsRequest) =>
    this.answer("adopt_words", request, () => {
      this.askedBack(request.answers);
    });

  check_words = (request: t.CheckWordsRequest) =>
    this.answer("check_words", request, () => {
      const typed = request.words.split(" ");
      const at = this.words.findIndex((word, place) => word !== typed[place]);
      if (typed.length !== this.words.length) throw told("word_count", "twelve are needed");
      if (at !== -1) throw told("word_wrong", `word ${String(at + 1)} does not check`);
      this.wordsConfirmed = true;
    });

  propose_keys = (request: t.ProposeKeysRequest) =>
    this.answer<t.NewWordsView>("propose_keys", request, () => {
      if (request.passphrase === undefined && this.custodySlots.includes("passphrase")) {
        throw refused("passphrase_needed");
      }
      return { words: [...NEW_WORDS], ask_back: [4, 9] };
    });

  adopt_keys = (request: t.AdoptKeysRequest) =>
    this.answer<t.ChangedKeysView>("adopt_keys", request, () => {
      this.askedBack(request.answers);
      return { key_store_refused: null };
    });

  forget_proposed = () => this.answer("forget_proposed", null, () => undefined);

  set_passphrase = (request: t.SetPassphraseRequest) =>
    this.answer("set_passphrase", request, () => {
      if (request.passphrase.length < LEAST_CHARACTERS) throw refused("weak_passphrase");
      if (!this.custodySlots.includes("passphrase")) this.custodySlots.push("passphrase");
    });

  remove_way = (request: t.RemoveWayRequest) =>
    this.answer("remove_way", request, () => {
      const left = this.custodySlots.filter((slot) => slot !== request.slot);
      if (left.length < 2) throw refused("last_ways_in");
      this.custodySlots = left;
    });

  renew_key_store = () =>
    this.answer("renew_key_store", null, () => {
      if (!this.custodySlots.includes("keyring")) this.custodySlots.unshift("keyring");
    });

  lock_choices = () =>
    this.answer<t.LockChoices>("lock_choices", null, () => ({ ...this.locking }));

  choose_lock = (request: t.LockChoices) =>
    this.answer("choose_lock", request, () => {
      this.locking = { ...request };
    });

  backups = () =>
    this.answer<t.BackupsView>("backups", null, () => ({
      backups: [...this.backupList],
      last_tested_on: this.backupList[0]?.made_on ?? null,
      folder: "/home/you/.local/share/org.consentledger.ConsentLedger/backups",
    }));

  make_backup = () =>
    this.answer<t.BackupView>("make_backup", null, () => {
      const made: t.BackupView = {
        file: `/home/you/.local/share/backups/consent-ledger-${story.TODAY}.age`,
        made_at: `${story.TODAY}T09:00:00.000Z`,
        made_on: story.TODAY,
        entries: 7,
        bytes: 120_000,
        demo: this.demo,
      };
      this.backupList = [made];
      return made;
    });

  test_backup = (request: t.TestBackupRequest) =>
    this.answer<t.BackupTestView>("test_backup", request, () => {
      const backup = this.backupList.find((kept) => kept.file === request.file);
      if (backup === undefined) throw refused("bad_request");
      return { backup, behind: 0 };
    });
}
