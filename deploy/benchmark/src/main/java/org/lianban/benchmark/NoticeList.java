package org.lianban.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.benchmark.Tally.Notice;

/** The list of notices of one person as it is read over REST. */
final class NoticeList {
    private static final String PATH = "/api/v1/notices";
    // At first everything is new, and nothing of it concerns the run.
    private static final int MOST_PAGES = 20;

    private final PatientCaller caller;
    private final String account;

    NoticeList(PatientCaller caller, String account) {
        this.caller = caller;
        this.account = account;
    }

    /** All pages, as long as they hold anything that happened since then. */
    List<Notice> since(Instant begin) {
        List<Notice> found = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = caller.get(account, path(cursor)).body();
            boolean fresh = false;
            for (JsonNode item : page.path("items")) {
                if (!Instant.parse(item.path("at").asText()).isBefore(begin)) {
                    found.add(notice(item));
                    fresh = true;
                }
            }
            cursor = page.path("next").asText("");
            if (cursor.isEmpty() || !fresh) {
                return found;
            }
        }
    }

    /** When each notice was first seen in the list, read again and again; in microseconds. */
    final class Watch implements Runnable {
        private final Map<Notice, Long> seen = new HashMap<>();
        private volatile boolean ending;

        @Override
        public void run() {
            while (!ending) {
                look();
                Waiting.aMoment();
            }
        }

        void end() {
            ending = true;
        }

        synchronized Map<Notice, Long> seen() {
            return Map.copyOf(seen);
        }

        // Page by page until one holds nothing new: more than a page may have come meanwhile.
        private void look() {
            String cursor = "";
            for (int pages = 0; pages < MOST_PAGES; pages++) {
                Optional<JsonNode> page = caller.tried(account, path(cursor));
                Instant now = Instant.now();
                if (page.isEmpty() || !note(page.get(), now)) {
                    return;
                }
                cursor = page.get().path("next").asText("");
                if (cursor.isEmpty()) {
                    return;
                }
            }
        }

        private synchronized boolean note(JsonNode page, Instant now) {
            Set<Notice> before = new HashSet<>(seen.keySet());
            long microseconds = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
            page.path("items").forEach(item -> seen.putIfAbsent(notice(item), microseconds));
            return seen.size() > before.size();
        }
    }

    private static String path(String cursor) {
        return cursor.isEmpty() ? PATH : PATH + "?cursor=" + cursor;
    }

    private Notice notice(JsonNode item) {
        String type = item.path("factType").asText();
        return new Notice(
                account, item.path("matterId").asText(), type.substring(type.lastIndexOf('.') + 1));
    }
}
