package org.sozialraum.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends the running tool what no platform would: logins, launches and answers to registrations that are a little wrong.
 * Each has to be answered, and never by a failure of the tool's own; and what the tool holds in memory must not grow.
 */
final class Fuzz {
    private static final int CLIENTS = 8;
    private static final int FAILURE = 500;
    private static final int ROUND = 10_000;
    /** A registration asks the platform twice: so there are fewer. */
    private static final int REGISTRATIONS_AMONG = 100;

    private static final double MEGABYTES_TO_GROW = 16;

    private final RunningTool tool;
    private final PlatformDouble platform;
    private final Launches launches;
    private final AtomicIntegerArray statuses = new AtomicIntegerArray(600);
    private final AtomicLong sent = new AtomicLong();

    Fuzz(RunningTool tool, PlatformDouble platform, Launches launches) {
        this.tool = tool;
        this.platform = platform;
        this.launches = launches;
    }

    List<Figure> run(String database, int cases) {
        round(0);
        double before = tool.liveMegabytes();
        long start = System.nanoTime();
        sent.set(0);
        while (sent.get() < cases) round((int) sent.get());
        double seconds = (System.nanoTime() - start) / 1e9;
        double after = tool.liveMegabytes();
        return figures(database, seconds, before, after);
    }

    private List<Figure> figures(String database, double seconds, double before, double after) {
        String name = "wrong logins, launches and registrations (%,d; %.0f %% refused)"
                .formatted(sent.get(), 100.0 * count(400, 500) / count(0, 600));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(database, name, sent.get() / seconds, "1/s"));
        int failures = count(500, 600);
        figures.add(Figure.of(database, "of these answered by a failure (5xx)", failures, "in all")
                .aimed("0", failures == 0));
        figures.add(Figure.of(database, "live heap after them", after, "MB")
                .beside("MB before", before)
                .aimed("at most 16 MB more", after - before <= MEGABYTES_TO_GROW));
        return figures;
    }

    private int count(int from, int until) {
        int sum = 0;
        for (int status = from; status < until; status++) sum += statuses.get(status);
        return sum;
    }

    /** Each round begins with some right logins, whose launches are then spoilt. */
    private void round(int first) {
        List<Launches.Prepared> begun = launches.begin(ROUND / 50);
        Load.run(CLIENTS, ROUND, () -> new Wire(tool.port()), (wire, number) -> {
            Answer answer = send(wire, first + number, begun.get(number % begun.size()));
            statuses.incrementAndGet(answer.status());
            if (answer.status() >= FAILURE) System.err.println("case " + (first + number) + " answered " + answer);
            sent.incrementAndGet();
        });
    }

    private Answer send(Wire wire, int number, Launches.Prepared right) {
        Mutations mutations = new Mutations(number);
        String address = "X-Forwarded-For: 10.2." + number / 250 % 250 + "." + (number % 250 + 1) + "\r\n";
        if (number % REGISTRATIONS_AMONG == 0) return wire.get(registration(number), address);
        String cookie = address + "Cookie: " + right.cookie() + "\r\n";
        return switch (number % 4) {
            case 0 -> wire.post("/lti/login", address, mutations.form(launches.loginForm()));
            case 1 -> wire.post("/lti/launch", cookie, mutations.form(right.fields()));
            case 2 -> wire.post("/lti/launch", cookie, right.formWith(mutations.text(right.token())));
            default ->
                wire.post("/lti/launch", cookie, right.formWith(platform.signed(mutations.json(right.claims()))));
        };
    }

    private String registration(int number) {
        return "/lti/register?openid_configuration=" + Launches.encoded(platform.oddConfiguration(number))
                + "&registration_token=" + number;
    }
}
