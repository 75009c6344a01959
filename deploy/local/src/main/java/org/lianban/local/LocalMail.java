package org.lianban.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real SMTP server on 127.0.0.1 that delivers nowhere: GreenMail keeps every message in its
 * memory, for people and tests to read over HTTP.
 */
public final class LocalMail {

    /** Who writes to people. */
    static final String SENDER = "lianban@lianban.example";

    private static final String DOMAIN = "@lianban.example";

    private final int readingPort;

    LocalMail(int readingPort) {
        this.readingPort = readingPort;
    }

    /** One message as its reader sees it. */
    public record Message(String id, String subject, String text) {
        List<String> lines() {
            return List.of("Subject: " + subject, "", text, "");
        }
    }

    /** The address of office of a demo account; no such domain can exist. */
    public static String address(String account) {
        return account + DOMAIN;
    }

    /** What has come for a demo account, or for an address, the oldest first. */
    public List<Message> to(String account) {
        String address = account.contains("@") ? account : address(account);
        Optional<JsonNode> answer = Web.json(at("/api/user/" + address + "/messages"));
        if (answer.isEmpty()) {
            throw new LocalException(
                    "The mail server does not answer on port " + readingPort + ": run deploy/up.");
        }
        var messages = new ArrayList<Message>();
        // Whoever got no mail yet is unknown to it, and answered with an object.
        for (JsonNode one : answer.get().isArray() ? answer.get() : List.<JsonNode>of()) {
            messages.add(
                    new Message(
                            one.path("Message-ID").asText(),
                            one.path("subject").asText(),
                            MailText.of(one.path("mimeMessage").asText())));
        }
        return messages;
    }

    private String at(String path) {
        return "http://127.0.0.1:" + readingPort + path;
    }

    static boolean answers(int readingPort) {
        return Web.answersWell("http://127.0.0.1:" + readingPort + "/api/service/readiness");
    }

    /** Starts without waiting; takes mail for any address from anybody on this machine. */
    static Process launch(int port, int readingPort, Path log, List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add(Program.java());
        command.addAll(List.of("-Xms8m", "-Xmx64m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xss512k"));
        command.addAll(List.of("-Dgreenmail.smtp.hostname=127.0.0.1", "-Dgreenmail.auth.disabled"));
        command.add("-Dgreenmail.smtp.port=" + port);
        command.add("-Dgreenmail.api.hostname=127.0.0.1");
        command.add("-Dgreenmail.api.port=" + readingPort);
        command.addAll(List.of("-jar", Parts.mailServer().toString()));
        return Program.start(command, Map.of("MALLOC_ARENA_MAX", "2"), log);
    }
}
