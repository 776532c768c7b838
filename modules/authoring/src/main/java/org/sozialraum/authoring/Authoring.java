package org.sozialraum.authoring;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.sozialraum.authoring.handbook.WriteHandbook;
import org.sozialraum.authoring.qti.ExportQti;
import org.sozialraum.authoring.qti.ImportQti;
import org.sozialraum.authoring.sharing.CompareWithSource;
import org.sozialraum.authoring.sharing.PackModule;
import org.sozialraum.authoring.sharing.TakeOverModule;

/**
 * The desk of the authors: {@code <verb> <folder of the curriculum> <what the verb needs>}. Ends with 0 if it is done, 1
 * if it can't be, 2 if it does not know what to do.
 */
public final class Authoring {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int USAGE = 2;

    private Authoring() {}

    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out));
    }

    static int run(List<String> args, PrintStream out) {
        if (args.size() < 2) {
            out.println("Usage: <verb> <folder of the curriculum> …");
            return USAGE;
        }
        try {
            task(args.getFirst()).run(Path.of(args.get(1)), args.subList(2, args.size()), out);
            return DONE;
        } catch (Refused refused) {
            refused.sentences().forEach(sentence -> out.println(printable(sentence)));
            return REFUSED;
        } catch (IOException failed) {
            out.println("A file could not be read or written: " + printable(String.valueOf(failed.getMessage())));
            return REFUSED;
        }
    }

    private static Task task(String verb) throws Refused {
        return switch (verb) {
            case "handbook" -> new WriteHandbook();
            case "qti-export" -> new ExportQti();
            case "qti-import" -> new ImportQti();
            case "package" -> new PackModule();
            case "adopt" -> new TakeOverModule();
            case "compare" -> new CompareWithSource();
            default -> throw new Refused("There is no \"" + verb + "\".");
        };
    }

    /** Names come from strangers: nothing in them may move the cursor of a terminal. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t]]", "?");
    }
}
