/** Backups put back, ways on where something is lost, and the page kept elsewhere, in memory. */
import { ClientError } from "./errors";
import { MemoryCustody } from "./memory-custody";
import { WORDS } from "./memory-ledger";
import * as story from "./memory-story";
import type * as t from "./bindings";

const told = (code: string, words: string) => new ClientError({ kind: "rejected", code, words });

const PAGE = `Consent Ledger: how far a ledger had come, form 1

Vault 01990000-0000-7000-8000-000000000001
Day ${story.TODAY}
Entries 4

Device 01990000-0000-7000-8000-000000000001
last entry 4, hash
4bf5122f 344554c5 3bde2ebb 8cd2b7e3
d1600ad6 31c385a5 d7cce23c 7785459a

Sum 77c5e88b af7ce608
`;
const CODE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>';

export class MemoryMending extends MemoryCustody {
  /** What the next backup that is looked into would do. */
  restoring: t.RestorePreviewView = {
    made_on: story.TODAY,
    entries: 7,
    entries_now: 4,
    over: "ledger",
    demo: false,
  };

  pick_backup = (request: t.PickBackupRequest) =>
    this.answer<t.PickBackupResponse>("pick_backup", request, () => ({
      outcome: "picked",
      name: "consent-ledger-2025-09-20.age",
    }));

  prepare_restore = (request: t.PrepareRestoreRequest) =>
    this.answer<t.RestorePreviewView>("prepare_restore", request, () => {
      const { words, passphrase } = request;
      if ((words ?? "") !== WORDS.join(" ") && passphrase !== "correct horse battery") {
        throw told("backup_words", "the backup is refused and nothing was changed: try again");
      }
      return this.restoring;
    });

  restore_backup = (request: t.RestoreRequest) =>
    this.answer<t.RestoredView>("restore_backup", request, () => {
      this.vault = "open";
      return {
        entries: this.restoring.entries,
        moved_aside: "org.consentledger.ConsentLedger.before-restore-2025-09-25",
      };
    });

  go_on = (request: t.UnlockRequest) =>
    this.answer("go_on", request, () => {
      this.vault = "open";
    });

  rebuild_headers = () =>
    this.answer("rebuild_headers", null, () => {
      this.vault = "open";
    });

  vouch_for_end = () =>
    this.answer<t.VerifyView>("vouch_for_end", null, () => ({
      outcome: "intact",
      intact: true,
      entries: this.entries.length,
      devices: 1,
      compared_with: `${story.TODAY}T09:00:00.000Z`,
      checked_on: story.TODAY,
      first_bad: null,
      faults: [],
      demo: this.demo,
    }));

  checkpoint = () =>
    this.answer<t.CheckpointView>("checkpoint", null, () => ({
      day: story.TODAY,
      entries: 4,
      text: PAGE,
      qr_svg: CODE,
    }));

  save_checkpoint = (request: t.SaveCheckpointRequest) =>
    this.answer<t.SaveCheckpointResponse>("save_checkpoint", request, () => ({
      outcome: "written",
      name: `consent-ledger-checkpoint-${story.TODAY}.txt`,
    }));

  private compared(fits: boolean): t.CheckpointComparedView {
    return { day: story.TODAY, entries: 4, fits, differs: fits ? [] : [4] };
  }

  compare_checkpoint = (request: t.CompareCheckpointRequest) =>
    this.answer<t.CheckpointComparedView>("compare_checkpoint", request, () => {
      if (!request.text.startsWith("Consent Ledger: how far")) {
        throw told("checkpoint_form", "the checkpoint cannot be read: line 1 is another title");
      }
      return this.compared(request.text === PAGE);
    });

  compare_checkpoint_file = (request: t.CompareFileRequest) =>
    this.answer<t.CompareFileResponse>("compare_checkpoint_file", request, () => ({
      outcome: "compared",
      compared: this.compared(true),
    }));
}
