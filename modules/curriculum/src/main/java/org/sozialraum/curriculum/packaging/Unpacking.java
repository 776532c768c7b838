package org.sozialraum.curriculum.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a ZIP file of a stranger into memory. What is counted are the bytes that come out, never the sizes that the file
 * claims; a name can't lead anywhere, because nothing is written under it before all of them have been looked at.
 */
public final class Unpacking {
    private static final int MOST_FILES = 2_000;
    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    private static final int LARGEST_SUM = 32 * 1024 * 1024;
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*";
    private static final int LONGEST_NAME = 300;

    private final Map<String, byte[]> files = new TreeMap<>();
    private long sum;

    private Unpacking() {}

    /** The files by their names; folders have no entry of their own. */
    public static Map<String, byte[]> of(byte[] zip) throws UnsafePackage {
        return new Unpacking().files(zip);
    }

    private Map<String, byte[]> files(byte[] zip) throws UnsafePackage {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    add(entry.getName(), in);
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UnsafePackage("The file is no ZIP file, or it is damaged. Fetch it once more.", broken);
        } catch (IOException broken) {
            throw new UnsafePackage("The ZIP file ends too early. Fetch it once more.", broken);
        }
        if (files.isEmpty()) {
            throw new UnsafePackage("The file is no ZIP file, or there is nothing in it. Fetch it once more.");
        }
        return files;
    }

    private void add(String name, InputStream in) throws IOException, UnsafePackage {
        if (name.length() > LONGEST_NAME || !name.matches(NAME)) {
            throw new UnsafePackage("\"" + printable(name) + "\" is no name for a file in a package."
                    + " Names have letters, digits, dots and hyphens and stay in their folder.");
        }
        if (files.size() == MOST_FILES) {
            throw new UnsafePackage("There are more than " + MOST_FILES + " files in the package.");
        }
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        sum += bytes.length;
        if (bytes.length > LARGEST_FILE) {
            throw new UnsafePackage(name + " is larger than 4 MiB when it is unpacked.");
        }
        if (sum > LARGEST_SUM) {
            throw new UnsafePackage("The package is larger than 32 MiB when it is unpacked.");
        }
        if (files.putIfAbsent(name, bytes) != null) {
            throw new UnsafePackage(name + " is in the package twice.");
        }
    }

    private static String printable(String name) {
        String start = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return start.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }
}
