package org.lianban.casework.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.delivery.domain.DeliveryRefusal;
import org.lianban.casework.delivery.domain.Printing;
import org.lianban.casework.delivery.domain.Scan;
import org.lianban.casework.delivery.domain.ServiceWay;

/** What officers see of a letter's delivery. */
final class DeliveryViews {
    private DeliveryViews() {}

    /**
     * On whom the letter was served, the last time first, and what may be done with it.
     *
     * @param lastDay the last day on which it is served in time; missing of what is handed over
     *     where goods are taken
     * @param servedOn first day on which it was served; missing while it was not
     * @param recipients whom it is for: on one of them it is served
     * @param relations what one who signs for a recipient usually is to him
     * @param officers who handle the matter for the office of the letter
     * @param ways what each way of service wants to be said
     * @param matterVersion what a service's {@code If-Match} is about
     */
    @Schema(name = "LetterServices")
    record ServicesView(
            String letterId,
            String matterId,
            LocalDate issuedOn,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate servedOn,
            List<String> recipients,
            List<String> relations,
            List<PersonName> officers,
            List<ServiceView> items,
            List<WayView> ways,
            List<ActionView> actions,
            long matterVersion) {}

    /**
     * One service.
     *
     * @param late after the last day of the law
     * @param state of its record; of a void one it does not count
     * @param place of an electronic service masked; whole in the record
     * @param recordId the service record, a letter too
     */
    @Schema(name = "LetterService")
    record ServiceView(
            String recordId,
            ServiceWay way,
            LocalDate servedOn,
            @Nullable LocalDate publishedOn,
            boolean late,
            @Schema(enumeration = {"VALID", "VOID"}) String state,
            String recipient,
            @Nullable String place,
            @Nullable String receivedBy,
            @Nullable String relation,
            List<PersonName> servers,
            @Nullable String witness,
            @Nullable String refusalReason,
            @Nullable String tracking,
            @Nullable String confirmation,
            @Nullable String entrustedTo,
            @Nullable String publishedIn,
            @Nullable String circumstances,
            @Nullable String recording,
            LocalDate enteredOn,
            PersonName enteredBy) {}

    /**
     * That it was served; it is kept to be told again, so it says nothing of whom and where.
     *
     * @param recordId the service record
     * @param matterVersion what the next {@code If-Match} is about
     */
    @Schema(name = "LetterServiceAnswer")
    record ServiceAnswer(
            String letterId,
            String matterId,
            String recordId,
            LocalDate servedOn,
            long matterVersion) {}

    /**
     * A way of service.
     *
     * @param required names of the fields that it wants beside {@code recipient}
     * @param optional names of those that it takes
     * @param oneOf of these optional ones it wants one at least
     * @param servers how many of our people serve it, at least
     * @param certified and whether they must be certified officers
     */
    @Schema(name = "ServiceWayForm")
    record WayView(
            ServiceWay way,
            String title,
            List<String> required,
            List<String> optional,
            List<String> oneOf,
            int servers,
            boolean certified) {}

    @Schema(name = "DeliveryAction")
    record ActionView(
            @Schema(enumeration = {"service", "scan", "print"}) String name,
            boolean open,
            @Nullable DeliveryRefusal code,
            @Nullable String reason) {}

    @Schema(name = "DeliveryPerson")
    record PersonName(String personId, String label, String labelEn) {}

    /**
     * @param mostBytes so long a scan may be
     * @param matterVersion what a scan's {@code If-Match} is about
     */
    @Schema(name = "LetterScans")
    record ScansView(
            String letterId,
            String matterId,
            List<ScanView> items,
            List<ActionView> actions,
            long mostBytes,
            long matterVersion) {}

    /**
     * A scan; its bytes stand under its id.
     *
     * @param size in bytes
     * @param sha256 64 lower-case hexadecimal digits
     * @param sm3 likewise (GB/T 32905)
     */
    @Schema(name = "LetterScan")
    record ScanView(
            String scanId,
            Scan.Of of,
            String mediaType,
            long size,
            String sha256,
            String sm3,
            Instant scannedAt,
            PersonName scannedBy) {}

    /**
     * The last printings, newest first.
     *
     * @param copies of all printings together
     */
    @Schema(name = "LetterPrints")
    record PrintsView(
            String letterId,
            String matterId,
            List<PrintView> items,
            long copies,
            List<ActionView> actions) {}

    @Schema(name = "LetterPrint")
    record PrintView(
            int copies, @Nullable String purpose, Instant printedAt, PersonName printedBy) {
        static PrintView of(Printing printing, PersonName by) {
            return new PrintView(printing.copies(), printing.purpose(), printing.at(), by);
        }
    }
}
