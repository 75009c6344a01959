package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of a transfer's course, taken or ahead.
 *
 * @param on the day it was taken; of the draft no day of the law is known
 */
public record CourseStep(CourseStepName name, boolean taken, @Nullable LocalDate on) {
    /** What a course is made of. */
    public enum CourseStepName {
        DRAFTED,
        ISSUED,
        WITHDRAWN,
        RECEIVED,
        ACCEPTED,
        OBJECTED,
        /** A superior decided to take the matter up. */
        TAKEN_UP,
        /** Whoever had it hands its file over. */
        SURRENDERED,
        /** Before any transfer, and without agreement. */
        NEGOTIATED,
        REQUESTED,
        PAPERS_RECEIVED,
        DESIGNATED,
        FILE_RECEIVED,
        HANDED_OVER,
        COMPLETED
    }

    /** The steps taken and, as far as the course is plain, those ahead. */
    public static List<CourseStep> of(Transfer transfer) {
        return Stream.concat(taken(transfer), ahead(transfer)).toList();
    }

    private static Stream<CourseStep> taken(Transfer transfer) {
        return switch (transfer) {
            case Transfer.Draft _, Transfer.AwaitingApproval _ ->
                    Stream.of(new CourseStep(CourseStepName.DRAFTED, true, null));
            case Transfer.Issued(var terms, var on, _) when terms.way() == TransferWay.TAKING_UP ->
                    Stream.of(new CourseStep(CourseStepName.TAKEN_UP, true, on));
            case Transfer.Issued(var terms, var on, _) ->
                    then(new Transfer.AwaitingApproval(terms), CourseStepName.ISSUED, on);
            case Transfer.Withdrawn(var before, var on, _) ->
                    then(before, CourseStepName.WITHDRAWN, on);
            case Transfer.Delivered(var before, var on) ->
                    then(
                            before,
                            before.terms().way() == TransferWay.TAKING_UP
                                    ? CourseStepName.SURRENDERED
                                    : CourseStepName.RECEIVED,
                            on);
            case Transfer.Accepted(var before, var on, _) ->
                    then(before, CourseStepName.ACCEPTED, on);
            case Transfer.Objected(var before, var on, _, _) ->
                    then(before, CourseStepName.OBJECTED, on);
            case Transfer.SubmittedUp(Transfer.Objected before, var on, _) ->
                    then(before, CourseStepName.REQUESTED, on);
            case Transfer.SubmittedUp(Transfer.Negotiated before, var on, _) ->
                    Stream.of(
                            new CourseStep(CourseStepName.NEGOTIATED, true, before.since()),
                            new CourseStep(CourseStepName.REQUESTED, true, on));
            case Transfer.SubmittedUp(Transfer.Asked _, var on, _) ->
                    Stream.of(new CourseStep(CourseStepName.REQUESTED, true, on));
            case Transfer.PapersReceived(var before, var on) ->
                    then(before, CourseStepName.PAPERS_RECEIVED, on);
            case Transfer.Designated(var before, var on, _, _) ->
                    then(before, CourseStepName.DESIGNATED, on);
            case Transfer.FileReceived(var before, var on, _) ->
                    then(before, CourseStepName.FILE_RECEIVED, on);
            case Transfer.HandedOver(var before, var on) ->
                    then(before, CourseStepName.HANDED_OVER, on);
            case Transfer.Completed(var before, var on, _) ->
                    then(before, CourseStepName.COMPLETED, on);
        };
    }

    private static Stream<CourseStep> then(Transfer before, CourseStepName name, LocalDate on) {
        return Stream.concat(taken(before), Stream.of(new CourseStep(name, true, on)));
    }

    // Undisputed until somebody objects; then the way leads over the common superior.
    private static Stream<CourseStep> ahead(Transfer transfer) {
        return switch (transfer) {
            case Transfer.Draft _, Transfer.AwaitingApproval _ ->
                    Stream.concat(
                            Stream.of(new CourseStep(CourseStepName.ISSUED, false, null)),
                            onceIssued(transfer.terms().way()));
            case Transfer.Issued _ -> onceIssued(transfer.terms().way());
            case Transfer.Delivered _ ->
                    transfer.terms().way() == TransferWay.TAKING_UP
                            ? ahead(CourseStepName.FILE_RECEIVED)
                            : ahead(CourseStepName.ACCEPTED);
            case Transfer.Objected _ ->
                    ahead(
                            CourseStepName.REQUESTED,
                            CourseStepName.PAPERS_RECEIVED,
                            CourseStepName.DESIGNATED,
                            CourseStepName.FILE_RECEIVED);
            case Transfer.SubmittedUp _ ->
                    ahead(
                            CourseStepName.PAPERS_RECEIVED,
                            CourseStepName.DESIGNATED,
                            CourseStepName.FILE_RECEIVED);
            case Transfer.PapersReceived _ ->
                    ahead(CourseStepName.DESIGNATED, CourseStepName.FILE_RECEIVED);
            case Transfer.Designated _ -> ahead(CourseStepName.FILE_RECEIVED);
            case Transfer.Accepted _, Transfer.FileReceived _ -> ahead();
            case Transfer.HandedOver _ ->
                    Stream.of(new CourseStep(CourseStepName.COMPLETED, false, null));
            case Transfer.Withdrawn _, Transfer.Completed _ -> Stream.empty();
        };
    }

    private static Stream<CourseStep> onceIssued(TransferWay way) {
        return switch (way) {
            case TRANSFER, REQUEST -> ahead(CourseStepName.RECEIVED, CourseStepName.ACCEPTED);
            case ASSIGNMENT -> ahead(CourseStepName.FILE_RECEIVED);
            case TAKING_UP -> ahead(CourseStepName.SURRENDERED, CourseStepName.FILE_RECEIVED);
        };
    }

    private static Stream<CourseStep> ahead(CourseStepName... names) {
        return Stream.concat(
                        Arrays.stream(names),
                        Stream.of(CourseStepName.HANDED_OVER, CourseStepName.COMPLETED))
                .map(name -> new CourseStep(name, false, null));
    }
}
