package org.lianban.casework.assistance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;

/**
 * What has been asked, answered and written so far.
 *
 * @param rounds oldest first; one at least
 * @param items by number
 * @param officers of the asked office, who do what is asked; empty until they are named
 * @param replies oldest first
 * @param reminders oldest first
 * @param spinOff the asked office's own lead that came of it; null if none did
 */
public record Dossier(
        AssistanceTerms terms,
        List<Round> rounds,
        List<AssistanceItem> items,
        List<PersonId> officers,
        List<Reply> replies,
        List<Reminder> reminders,
        @Nullable SpinOff spinOff) {
    public Dossier {
        rounds = List.copyOf(rounds);
        items = List.copyOf(items);
        officers = List.copyOf(officers);
        replies = List.copyOf(replies);
        reminders = List.copyOf(reminders);
    }

    static Dossier of(AssistanceTerms terms, Round first, List<Asked> asked) {
        return new Dossier(
                terms,
                List.of(first),
                numbered(asked, first.number(), 1),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static List<AssistanceItem> numbered(List<Asked> asked, int round, int first) {
        List<AssistanceItem> items = new ArrayList<>();
        for (Asked one : asked) {
            items.add(new AssistanceItem(first + items.size(), round, one, null));
        }
        return items;
    }

    /** The one that runs, or ran last. */
    public Round round() {
        return rounds.getLast();
    }

    public Optional<AssistanceItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** Those of the last letter. */
    List<AssistanceItem> ofRound() {
        return items.stream().filter(item -> item.round() == round().number()).toList();
    }

    /** Those that a reply would seal now. */
    public List<AssistanceItem> prepared() {
        return items.stream().filter(AssistanceItem::isPrepared).toList();
    }

    /** Nothing would be open after a reply. */
    boolean isWhole() {
        return items.stream().allMatch(item -> item.answer() != null);
    }

    /** Whether the item of evidence went along with a reply. */
    public boolean hasSent(EvidenceId evidence) {
        return timesSent(evidence) > 0;
    }

    /** With how many replies it went along: what comes back may be sent again. */
    long timesSent(EvidenceId evidence) {
        return naming(evidence).filter(ItemAnswer::isSealed).count();
    }

    /** Whether an answer names it, sealed or not. */
    boolean names(EvidenceId evidence) {
        return naming(evidence).findAny().isPresent();
    }

    private Stream<ItemAnswer> naming(EvidenceId evidence) {
        return items.stream()
                .map(AssistanceItem::answer)
                .filter(Objects::nonNull)
                .filter(answer -> answer.evidence().contains(evidence));
    }

    Dossier inRound(UnaryOperator<Round> change) {
        List<Round> changed = new ArrayList<>(rounds);
        changed.set(changed.size() - 1, change.apply(round()));
        return new Dossier(terms, changed, items, officers, replies, reminders, spinOff);
    }

    Dossier asking(Round next, List<Asked> asked) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(next);
        List<AssistanceItem> all = new ArrayList<>(items);
        all.addAll(numbered(asked, next.number(), items.size() + 1));
        return new Dossier(terms, more, all, officers, replies, reminders, spinOff);
    }

    Dossier handledBy(List<PersonId> named) {
        return new Dossier(terms, rounds, items, named, replies, reminders, spinOff);
    }

    Dossier answering(int number, ItemAnswer answer) {
        return withItems(
                items.stream()
                        .map(item -> item.number() == number ? item.with(answer) : item)
                        .toList());
    }

    Dossier replied(Reply reply) {
        List<Reply> more = new ArrayList<>(replies);
        more.add(reply);
        List<AssistanceItem> sealed =
                items.stream()
                        .map(
                                item -> {
                                    ItemAnswer answer = item.answer();
                                    return answer != null && item.isPrepared()
                                            ? item.with(answer.sealed(reply.on()))
                                            : item;
                                })
                        .toList();
        return new Dossier(terms, rounds, sealed, officers, more, reminders, spinOff);
    }

    Dossier reminded(Reminder reminder) {
        List<Reminder> more = new ArrayList<>(reminders);
        more.add(reminder);
        return new Dossier(terms, rounds, items, officers, replies, more, spinOff);
    }

    Dossier spunOff(SpinOff lead) {
        return new Dossier(terms, rounds, items, officers, replies, reminders, lead);
    }

    private Dossier withItems(List<AssistanceItem> changed) {
        return new Dossier(terms, rounds, changed, officers, replies, reminders, spinOff);
    }
}
