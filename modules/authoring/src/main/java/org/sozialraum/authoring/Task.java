package org.sozialraum.authoring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Something that an author asks for. */
public interface Task {
    /**
     * @param curriculum its folder
     * @param wishes what stands behind it on the command line
     * @param out one line for each thing that was done
     */
    void run(Path curriculum, List<String> wishes, PrintStream out) throws IOException, Refused;
}
