package org.lianban.casework.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What of a matter was read, by name and never by content.
 *
 * @param letterKind of an issued letter
 * @param name the letter's number, the item's number
 * @param secret it was a secret document (限制内容) when it was read
 */
@Schema(name = "ReadObject")
record ReadObject(
        String id, Type type, @Nullable String letterKind, @Nullable String name, boolean secret) {
    /** The condition that finds it beside a row {@code r}: one, and by its key. */
    static final String JOIN =
            " left join lateral (select one.*, exists (select from secret_document d"
                    + " where d.document_id = r.object_id and d.marked_at <= r.at"
                    + " and (d.lifted_at is null or d.lifted_at > r.at)) as secret"
                    + " from reading_object one"
                    + " where one.object_id = r.object_id limit 1) o on true ";

    /** Kinds of objects that have a name of their own. */
    @Schema(name = "ReadObjectType")
    enum Type {
        LETTER,
        LETTER_DRAFT,
        EVIDENCE,
        TRANSFER,
        DISPUTE,
        MEASURE,
        PARTY
    }

    /** Null where the row names none that is known. */
    static @Nullable ReadObject of(ResultSet row) throws SQLException {
        @Nullable String type = row.getString("type");
        return type == null
                ? null
                : new ReadObject(
                        row.getString("object_id"),
                        Type.valueOf(type),
                        row.getString("letter_kind"),
                        row.getString("name"),
                        row.getBoolean("secret"));
    }
}
