package org.lianban.local;

import java.nio.file.Path;

/** The data folder of one local run. */
record Home(Path folder) {

    Home {
        folder = folder.toAbsolutePath().normalize();
    }

    Path data(String part) {
        return folder.resolve(part).resolve("data");
    }

    Path logs() {
        return Folders.make(folder.resolve("logs"));
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Notes of what runs: pid files, and the ports it was started with. */
    Path running() {
        return Folders.make(folder.resolve("run"));
    }

    Path secrets() {
        return folder.resolve("secrets");
    }

    /** The ports a person has chosen. */
    Path chosenPorts() {
        return folder.resolve("ports");
    }

    Path portsInUse() {
        return running().resolve("ports");
    }
}
