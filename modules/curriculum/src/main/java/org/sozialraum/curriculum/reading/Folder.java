package org.sozialraum.curriculum.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sozialraum.curriculum.reading.Findings.Place;

/** A folder of the curriculum as it was when it was opened. Names that begin with a dot are not looked at. */
final class Folder {
    private static final int LARGEST_TEXT = 256 * 1024;
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*+";

    private final Path path;
    private final Place place;
    private final Map<String, Kind> entries = new TreeMap<>();

    private enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    private Folder(Path path, Place place) {
        this.path = path;
        this.place = place;
    }

    static Folder open(Path path, Place place) {
        Folder folder = new Folder(path, place);
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
            stream.forEach(folder::add);
        } catch (IOException | DirectoryIteratorException | SecurityException unreadable) {
            place.report(Code.FILE_UNREADABLE, "The folder can't be read: " + reason(unreadable), "Check its rights.");
        }
        return folder;
    }

    private void add(Path entry) {
        String name = String.valueOf(entry.getFileName());
        if (!name.startsWith(".")) {
            entries.put(name, kind(entry));
        }
    }

    private static Kind kind(Path entry) {
        try {
            var attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isSymbolicLink()
                    ? Kind.LINK
                    : attributes.isDirectory() ? Kind.FOLDER : attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
        } catch (IOException gone) {
            return Kind.OTHER;
        }
    }

    Path path() {
        return path;
    }

    Place place() {
        return place;
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    boolean hasFile(String name) {
        return entries.get(name) == Kind.FILE;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The folder of that name; an absent one is empty. */
    Folder folder(String name) {
        Path inside = path.resolve(name);
        Folder absent = new Folder(inside, place.in(name));
        return switch (entries.get(name)) {
            case FOLDER -> open(inside, place.in(name));
            case null -> absent;
            default -> {
                wrongKind(name, "folder");
                yield absent;
            }
        };
    }

    /** The folders in here; everything else is reported. */
    List<Folder> folders() {
        entries.forEach((name, kind) -> {
            if (kind != Kind.FOLDER) {
                wrongKind(name, "folder");
            }
        });
        return entries.keySet().stream()
                .filter(name -> entries.get(name) == Kind.FOLDER)
                .map(this::folder)
                .toList();
    }

    /** The folders in here, one for each thing and called as things are; everything else is reported. */
    List<Folder> things() {
        return folders().stream().filter(folder -> folder.isNamed(SLUG)).toList();
    }

    private boolean isNamed(String pattern) {
        if (!name().matches(pattern)) {
            place.report(Code.FILE_NAME, "This is no name for a folder.", "Use lower-case words with hyphens.");
        }
        return name().matches(pattern);
    }

    /** Reports all entries but files with such names. */
    void allowFilesNamed(String pattern) {
        entries.forEach((name, kind) -> {
            if (kind != Kind.FILE) {
                wrongKind(name, "file");
            } else if (!name.matches(pattern)) {
                place.in(name)
                        .report(
                                Code.FILE_NAME,
                                "This is no name for a file.",
                                "Use letters, digits, hyphens and dots.");
            }
        });
    }

    /** Reports all entries but these. */
    void allowOnly(Set<String> known) {
        entries.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> place.in(name)
                        .report(
                                Code.FILE_UNKNOWN,
                                "Nothing is known by this name here.",
                                "Expected are: "
                                        + String.join(
                                                ", ", known.stream().sorted().toList()) + "."));
    }

    /** The text of a file that must be there. */
    Optional<String> text(String name) {
        return switch (entries.get(name)) {
            case FILE -> read(name);
            case null -> {
                place.in(name).report(Code.FILE_MISSING, "The file is missing.", "Create it.");
                yield Optional.empty();
            }
            default -> {
                wrongKind(name, "file");
                yield Optional.empty();
            }
        };
    }

    private Optional<String> read(String name) {
        Place file = place.in(name);
        try (var stream = Files.newInputStream(path.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = stream.readNBytes(LARGEST_TEXT + 1);
            if (bytes.length <= LARGEST_TEXT) {
                return Optional.of(decode(bytes));
            }
            file.report(Code.FILE_TOO_LARGE, "The file is larger than 256 KiB.", "Divide it.");
        } catch (CharacterCodingException notUtf8) {
            file.report(Code.FILE_ENCODING, "The file is not UTF-8.", "Save it with the encoding UTF-8.");
        } catch (IOException | SecurityException unreadable) {
            file.report(Code.FILE_UNREADABLE, "The file can't be read: " + reason(unreadable), "Check its rights.");
        }
        return Optional.empty();
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void wrongKind(String name, String wanted) {
        if (entries.get(name) == Kind.LINK) {
            place.in(name).report(Code.FILE_LINK, "This is a symbolic link.", "Put the " + wanted + " itself here.");
        } else {
            place.in(name)
                    .report(Code.FILE_KIND, "This is no " + wanted + ".", "Put a " + wanted + " here or remove it.");
        }
    }

    private static String reason(Exception unreadable) {
        return unreadable.getClass().getSimpleName() + ".";
    }
}
