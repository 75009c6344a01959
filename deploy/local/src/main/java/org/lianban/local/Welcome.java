package org.lianban.local;

import java.util.ArrayList;
import java.util.List;
import org.lianban.local.DemoPeople.Person;

/** What a person reads when everything is up: addresses, and some of the demo accounts. */
final class Welcome {

    /** The offices of the demo's first journey, the province first. */
    private static final List<String> SHOWN =
            List.of(
                    "hunan-designator",
                    "hunan-head",
                    "changsha-officer-1",
                    "changsha-officer-2",
                    "changsha-unit-head",
                    "changsha-head",
                    "xiangtan-officer-1",
                    "xiangtan-head",
                    "zhuzhou-officer-1",
                    "zhuzhou-head",
                    "yuelu-officer-1");

    private final Ports ports;
    private final DemoPeople demo;

    Welcome(Ports ports, DemoPeople demo) {
        this.ports = ports;
        this.demo = demo;
    }

    List<String> lines(Home home) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Lianban (联办)     http://127.0.0.1:" + ports.of(Port.GATEWAY) + "  in a browser");
        lines.add("its interface     http://127.0.0.1:" + ports.of(Port.GATEWAY) + "/api/docs");
        lines.add("accounts          http://127.0.0.1:" + ports.of(Port.KEYCLOAK) + "/auth");
        lines.add(
                "mail              http://127.0.0.1:"
                        + ports.of(Port.MAIL_READING)
                        + "/api/user  (deploy/mail yuelu-head prints one account's)");
        lines.add("data and logs     " + home.folder());
        lines.add("");
        lines.add(
                "Demo accounts, password %s and the code that deploy/code USER prints;"
                        .formatted(DemoPeople.PASSWORD));
        lines.add("all %d stand in deploy/data/demo-people.json:".formatted(demo.people().size()));
        demo.people().stream()
                .filter(person -> SHOWN.contains(person.account()))
                .map(Welcome::line)
                .forEach(lines::add);
        lines.add("Demo agencies, secret " + DemoPeople.AGENCY_SECRET + ":");
        demo.agencies()
                .forEach(
                        agency ->
                                lines.add(
                                        "  %-24s %s".formatted(agency.clientId(), agency.name())));
        lines.add("");
        lines.add("deploy/token changsha-officer-1 prints an access token for scripts.");
        return lines;
    }

    private static String line(Person person) {
        return "  %-24s %s · %s".formatted(person.account(), person.label(), person.labelEnglish());
    }
}
