package org.lianban.casework.letterdraft.domain;

import org.jspecify.annotations.Nullable;

/** How far a draft has come. */
public sealed interface LetterDraftState {
    /** As views and tables name it. */
    String word();

    /** It is written. */
    record Draft() implements LetterDraftState {
        @Override
        public String word() {
            return "DRAFT";
        }

        Submitted submit(Mark mark) {
            return new Submitted(mark);
        }

        /** Of a record. */
        Issued issue(Mark mark) {
            return new Issued(mark);
        }

        Dropped drop(Mark mark, @Nullable String reason) {
            return new Dropped(mark, reason);
        }
    }

    /** It awaits its signature. */
    record Submitted(Mark mark) implements LetterDraftState {
        @Override
        public String word() {
            return "SUBMITTED";
        }

        Draft sendBack() {
            return new Draft();
        }

        Issued issue(Mark by) {
            return new Issued(by);
        }

        Dropped drop(Mark by, @Nullable String reason) {
            return new Dropped(by, reason);
        }
    }

    /** It is a letter of the same id. */
    record Issued(Mark mark) implements LetterDraftState {
        @Override
        public String word() {
            return "ISSUED";
        }
    }

    /** It will never be one. */
    record Dropped(Mark mark, @Nullable String reason) implements LetterDraftState {
        @Override
        public String word() {
            return "DROPPED";
        }
    }
}
