package org.sozialraum.lti.platform;

/**
 * One thing that is wrong in a platform file.
 *
 * @param file its name
 * @param line counted from 1; where the field stands, or the end of the object where one is missing; 0 for the file
 *     as a whole
 * @param field the field's name, empty where it is about the file
 * @param wrong what is wrong, with the value
 * @param wayOut what to write instead
 */
public record PlatformFileProblem(String file, int line, String field, String wrong, String wayOut) {
    /** One line as compilers write them: {@code moodle.json:4: issuer: is no address. Write …}. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + (field.isEmpty() ? "" : field + ": ") + wrong + ". " + wayOut;
    }
}
