package org.lianban.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.lianban.acceptance.DemoLeads;
import org.lianban.acceptance.Door;
import org.lianban.acceptance.EvidenceSteps;
import org.lianban.acceptance.SampleFile;
import org.lianban.acceptance.Steps;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * A file of evidence through the gateway into the vault, beside the floor of the same bytes, by
 * turns: what disturbs the machine for a while disturbs both.
 */
final class UploadRun {
    private static final String OFFICER = "yuelu-officer-1";
    private static final String COLLEAGUE = "yuelu-officer-2";
    private static final String PLACE = "430104";
    private static final int TURNS = 5;
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int WARMING = 64;
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    // The beginning of an MP4 file, so that it is what it claims to be.
    private static final byte[] VIDEO = HexFormat.of().parseHex("000000206674797069736f6d00000200");

    private final LocalSystem system;
    private final int mebibytes;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    UploadRun(LocalSystem system, int mebibytes) {
        this.system = system;
        this.mebibytes = mebibytes;
    }

    String measure() {
        String load = Machine.load();
        Path small = made(WARMING);
        Path file = made(mebibytes);
        try {
            var floor = new SealingFloor();
            floor.seconds(small);
            upload(small);
            List<Double> floors = new ArrayList<>();
            List<Double> uploads = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                floors.add(floor.seconds(file));
                uploads.add(upload(file));
            }
            return report(load, new Samples(uploads), new Samples(floors));
        } finally {
            removed(small);
            removed(file);
        }
    }

    // A matter and a session of its own each time: tokens live ten minutes.
    private double upload(Path file) {
        var door = new Door(system.address(Service.GATEWAY), system.tokens()::access, "zh-CN");
        var evidence = new EvidenceSteps(door);
        String matter =
                new Steps(door)
                        .register(OFFICER, DemoLeads.counterfeits(PLACE, today))
                        .orThrow("lead")
                        .text("matterId");
        var particulars =
                evidence.recording("测速录像(演示)", today.minusDays(1).toString(), OFFICER, COLLEAGUE);
        var sample = new SampleFile("测速录像(演示).mp4", "video/mp4", file);
        String upload =
                evidence.begin(OFFICER, matter, particulars, sample)
                        .orThrow("upload")
                        .text("uploadId");
        long begin = System.nanoTime();
        evidence.send(OFFICER, upload, sample).orThrow("content");
        double seconds = (System.nanoTime() - begin) / NANOSECONDS_PER_SECOND;
        evidence.complete(OFFICER, upload).orThrow("completion");
        return seconds;
    }

    private String report(String load, Samples uploads, Samples floors) {
        double ratio = floors.percentile(50) / uploads.percentile(50);
        return new Report("upload " + mebibytes, load)
                .fact("file", mebibytes + " MiB of random bytes, " + TURNS + " turns")
                .fact(
                        "upload",
                        "first byte sent to the gateway → answer with both digests, synced to disk")
                .fact(
                        "floor",
                        "the same file, SHA-256 + SM3 + AES-256-GCM in 64 KiB by one thread of this"
                                + " JVM, which runs with the flags of the services")
                .table("what", "p50", "worst", "rate at p50", "÷ floor")
                .row(
                        "upload through the gateway",
                        Report.number(uploads.percentile(50), " s"),
                        Report.number(uploads.highest(), " s"),
                        rate(uploads),
                        Report.number(100 * ratio, " %"))
                .row(
                        "floor",
                        Report.number(floors.percentile(50), " s"),
                        Report.number(floors.highest(), " s"),
                        rate(floors),
                        "100 %")
                .toString();
    }

    private String rate(Samples seconds) {
        return Report.number(mebibytes / seconds.percentile(50), " MiB/s");
    }

    private static Path made(int size) {
        byte[] piece = new byte[MEBIBYTE];
        Random random = new Random(size);
        try {
            Path file = Files.createTempFile("lianban-upload", ".mp4");
            try (OutputStream bytes = Files.newOutputStream(file)) {
                for (int i = 0; i < size; i++) {
                    random.nextBytes(piece);
                    if (i == 0) {
                        System.arraycopy(VIDEO, 0, piece, 0, VIDEO.length);
                    }
                    bytes.write(piece);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the file to upload cannot be made", e);
        }
    }

    private static void removed(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the measurement stays: " + file, e);
        }
    }
}
