package org.sozialraum.persistence.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second JVM that works on a database, and can be killed without a chance to tidy up. */
public final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private OtherProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Opens the database in that folder and holds it; returns when it is open. */
    static OtherProcess holding(Path folder) throws IOException {
        OtherProcess other = running(Holder.class, folder.toString());
        other.line();
        return other;
    }

    public static OtherProcess running(Class<?> main, String argument) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), argument));
        return new OtherProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line that it prints; empty text when it has ended. */
    public String line() throws IOException {
        String line = said.readLine();
        return line == null ? "" : line;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL, and what it had still said. */
    public List<String> kill() {
        process.toHandle().destroyForcibly();
        return said.lines().toList();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** Opens a database and waits. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (Database database = Database.open(DatabaseSettings.inFolder(Path.of(arguments[0])))) {
                System.out.println(database.answers());
                System.in.read();
            }
        }
    }
}
