package org.lianban.evidence.intake.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lianban.evidence.item.domain.EvidenceKind;

/**
 * Media types of evidence. What a browser or an operating system would run is in no list; what
 * nobody can tell (octets) is kept, and only ever fetched.
 */
public final class FileTypes {
    public static final String OCTETS = "application/octet-stream";

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, Set<String>> DOCUMENTS =
            Map.ofEntries(
                    Map.entry("application/pdf", Set.of("pdf")),
                    Map.entry("application/ofd", Set.of("ofd")),
                    Map.entry("application/msword", Set.of("doc", "wps")),
                    Map.entry("application/vnd.ms-excel", Set.of("xls", "et")),
                    Map.entry("application/vnd.ms-powerpoint", Set.of("ppt", "dps")),
                    Map.entry(OOXML + "wordprocessingml.document", Set.of("docx")),
                    Map.entry(OOXML + "spreadsheetml.sheet", Set.of("xlsx")),
                    Map.entry(OOXML + "presentationml.presentation", Set.of("pptx")),
                    Map.entry("application/rtf", Set.of("rtf")),
                    Map.entry("text/plain", Set.of("txt", "log")),
                    Map.entry("text/csv", Set.of("csv")));
    private static final Map<String, Set<String>> PICTURES =
            Map.of(
                    "image/jpeg", Set.of("jpg", "jpeg"),
                    "image/png", Set.of("png"),
                    "image/gif", Set.of("gif"),
                    "image/webp", Set.of("webp"),
                    "image/tiff", Set.of("tif", "tiff"),
                    "image/bmp", Set.of("bmp"),
                    "image/heic", Set.of("heic", "heif"));
    private static final Map<String, Set<String>> RECORDINGS =
            Map.ofEntries(
                    Map.entry("audio/mpeg", Set.of("mp3")),
                    Map.entry("audio/mp4", Set.of("m4a")),
                    Map.entry("audio/wav", Set.of("wav")),
                    Map.entry("audio/ogg", Set.of("ogg", "oga")),
                    Map.entry("audio/aac", Set.of("aac")),
                    Map.entry("audio/flac", Set.of("flac")),
                    Map.entry("audio/amr", Set.of("amr")),
                    Map.entry("video/mp4", Set.of("mp4", "m4v")),
                    Map.entry("video/quicktime", Set.of("mov")),
                    Map.entry("video/x-msvideo", Set.of("avi")),
                    Map.entry("video/x-matroska", Set.of("mkv")),
                    Map.entry("video/webm", Set.of("webm")),
                    Map.entry("video/3gpp", Set.of("3gp")));
    private static final Map<String, Set<String>> DATA =
            Map.of(
                    "application/zip", Set.of("zip"),
                    "application/x-7z-compressed", Set.of("7z"),
                    "application/vnd.rar", Set.of("rar"),
                    "application/json", Set.of("json"),
                    "message/rfc822", Set.of("eml"),
                    "application/vnd.ms-outlook", Set.of("msg"));
    // One name for what several call differently.
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("image/jpg", "image/jpeg"),
                    Map.entry("image/pjpeg", "image/jpeg"),
                    Map.entry("image/x-ms-bmp", "image/bmp"),
                    Map.entry("image/heif", "image/heic"),
                    Map.entry("audio/mp3", "audio/mpeg"),
                    Map.entry("audio/x-wav", "audio/wav"),
                    Map.entry("audio/vnd.wave", "audio/wav"),
                    Map.entry("audio/x-m4a", "audio/mp4"),
                    Map.entry("audio/x-flac", "audio/flac"),
                    Map.entry("audio/x-aac", "audio/aac"),
                    Map.entry("audio/vorbis", "audio/ogg"),
                    Map.entry("video/x-m4v", "video/mp4"),
                    Map.entry("application/mp4", "video/mp4"),
                    Map.entry("application/x-matroska", "video/x-matroska"),
                    Map.entry("application/x-zip-compressed", "application/zip"),
                    Map.entry("application/x-rar-compressed", "application/vnd.rar"),
                    Map.entry("application/x-rar", "application/vnd.rar"),
                    Map.entry("text/rtf", "application/rtf"));

    private FileTypes() {}

    /** The one name of a type, without parameters. */
    public static String canonical(String type) {
        String bare = type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
        return SAME.getOrDefault(bare, bare);
    }

    /** Whether what is announced may come in for this kind: by its type and by its extension. */
    public static boolean mayAnnounce(EvidenceKind kind, String claimed, String extension) {
        Map<String, Set<String>> allowed = allowed(kind);
        String type = canonical(claimed);
        // A browser that does not know an extension says octets; then that alone counts.
        boolean known = type.equals(OCTETS) || allowed.containsKey(type);
        return known && allowed.values().stream().anyMatch(names -> names.contains(extension));
    }

    /** Whether bytes that were found to be of this type may stay for this kind. */
    public static boolean mayStay(EvidenceKind kind, String found) {
        return found.equals(OCTETS) || allowed(kind).containsKey(found);
    }

    private static Map<String, Set<String>> allowed(EvidenceKind kind) {
        return switch (kind) {
            case DOCUMENTARY, EXPERT_OPINION -> together(DOCUMENTS, PICTURES);
            case PHYSICAL -> together(DOCUMENTS, PICTURES, RECORDINGS);
            case AUDIO_VISUAL -> together(RECORDINGS, PICTURES);
            case ELECTRONIC -> together(DOCUMENTS, PICTURES, RECORDINGS, DATA);
            case TESTIMONY, PARTY_STATEMENT, INQUEST_RECORD, SITE_RECORD ->
                    together(DOCUMENTS, PICTURES, RECORDINGS);
        };
    }

    @SafeVarargs
    private static Map<String, Set<String>> together(Map<String, Set<String>>... groups) {
        Map<String, Set<String>> all = new HashMap<>();
        for (Map<String, Set<String>> group : groups) {
            all.putAll(group);
        }
        return all;
    }
}
